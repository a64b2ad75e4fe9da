-- a session has a name of its own, by which its member ends it; on a phone that others use it ends soon
alter table sessions
  add column address text not null default replace(gen_random_uuid()::text, '-', ''),
  add column shared boolean not null default false;
create unique index sessions_by_address on sessions (address);

-- browsers in which a member has signed in before: what others try elsewhere does not keep them out there
create table known_devices (
  token_hash bytea not null,
  member_id bigint not null references members on delete cascade,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (member_id, token_hash)
);
create index known_devices_by_age on known_devices (seen_at);

-- a link for nobody is written as well, and expires at once, so that time does not tell who has an account
alter table sign_in_links alter column member_id drop not null;
create index sign_in_links_of_member on sign_in_links (member_id);
create index sign_in_links_by_age on sign_in_links (expires_at);
