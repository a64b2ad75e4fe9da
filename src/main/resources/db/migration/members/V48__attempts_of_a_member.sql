-- Who is erased is looked for wherever they are named: without an index each erasure reads every attempt to sign in through OpenID.
create index if not exists openid_attempts_of_member on openid_attempts (member_id) where member_id is not null;
