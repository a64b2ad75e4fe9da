-- who has set out to sign in through the other house, and is awaited back in the same browser; who is a member is to be connected
create table openid_attempts (
  token_hash bytea primary key,                    -- of the browser's cookie: state, nonce and PKCE verifier are made from it
  member_id bigint references members on delete cascade,
  next text not null,
  shared boolean not null,
  expires_at timestamptz not null
);
create index openid_attempts_by_age on openid_attempts (expires_at);

-- who has come back and is nobody's account yet: awaited at the page with the Terms
create table openid_arrivals (
  token_hash bytea primary key,
  issuer text not null,
  subject text not null,
  email text not null,
  name text not null,
  expires_at timestamptz not null
);
create index openid_arrivals_by_age on openid_arrivals (expires_at);

-- a member as the other house knows them
create table openid_connections (
  issuer text not null,
  subject text not null,
  member_id bigint not null references members on delete cascade,
  since timestamptz not null,
  primary key (issuer, subject),
  unique (member_id, issuer)
);
