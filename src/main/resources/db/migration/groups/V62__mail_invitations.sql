-- whom a host has invited by mail: bound to the address, once, for two weeks
create table mail_invitations (
  id bigint generated always as identity primary key,
  address text not null unique,                    -- by which its hosts take it back
  group_id bigint not null references groups on delete cascade,
  token_hash bytea not null unique,
  email text not null,
  email_key text not null,
  by_member_id bigint references members on delete cascade,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  unique (group_id, email_key)
);
create index mail_invitations_by_host on mail_invitations (by_member_id);
create index mail_invitations_to on mail_invitations (email_key);
create index mail_invitations_by_end on mail_invitations (expires_at);

-- who does not want to be invited any more, whether they are a member or not: only a sum of the address is kept
create table uninvitable (
  email_hash bytea primary key,
  since timestamptz not null
);
