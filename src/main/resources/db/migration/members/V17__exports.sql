-- who has asked for all that is held of them: one file each, made in the background, gone after a week
create table exports (
  member_id bigint primary key references members on delete cascade,
  asked_at timestamptz not null,
  token_hash bytea unique,                         -- of the link that was mailed when it was there
  parcel text unique,
  bytes bigint,
  made_at timestamptz,
  check ((parcel is null) = (made_at is null))
);
create index exports_waiting on exports (asked_at) where made_at is null;
