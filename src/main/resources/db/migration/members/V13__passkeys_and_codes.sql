-- the number by which a member's passkeys know them: random, so that it tells nothing to whoever finds one
create table passkey_owners (
  member_id bigint primary key references members on delete cascade,
  handle bytea not null unique
);

create table passkeys (
  address text primary key,
  member_id bigint not null references members on delete cascade,
  name text not null check (length(name) between 1 and 60),
  credential_id bytea not null unique,
  credential bytea not null,                       -- its public key and make (WebAuthn Level 3, 6.5.1)
  sign_count bigint not null,
  added_at timestamptz not null,
  used_on date,
  doubted_at timestamptz                           -- when it counted backwards, as a copy of it would
);
create index passkeys_of_member on passkeys (member_id);

-- what a browser was given to sign with a passkey: once, within minutes, and for this member if it knew whom
create table passkey_challenges (
  token_hash bytea primary key,
  member_id bigint references members on delete cascade,
  expires_at timestamptz not null
);
create index passkey_challenges_by_age on passkey_challenges (expires_at);

create table authenticators (
  member_id bigint primary key references members on delete cascade,
  secret bytea not null,                           -- closed with the key that is not in the database
  latest_step bigint not null,                     -- no code is good twice, nor one before it
  since timestamptz not null
);

create table recovery_codes (
  member_id bigint not null references members on delete cascade,
  code_hash bytea not null,
  primary key (member_id, code_hash)
);

-- who has shown a password or a link and still owes a code: worth nothing but the page that asks for it
create table owed_codes (
  token_hash bytea primary key,
  member_id bigint not null references members on delete cascade,
  next text not null,
  shared boolean not null,
  expires_at timestamptz not null
);
create index owed_codes_of_member on owed_codes (member_id);
