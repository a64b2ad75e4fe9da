create table files (
  id bigint generated always as identity primary key,
  address text not null unique check (address ~ '^[0-9a-z]{20}$'),    -- random; knowing it gives no right
  name text not null check (length(name) between 1 and 140),            -- for people, never a path
  format text not null,
  bytes bigint not null check (bytes > 0),
  checksum_received text not null check (checksum_received ~ '^[0-9a-f]{64}$'),  -- as sent: tells a second copy
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),         -- as cleaned and kept: its place on disk
  received_at timestamptz not null,
  pages int check (pages > 0),
  reading text not null check (reading in ('WAITING', 'DONE', 'NONE', 'LOCKED', 'DAMAGED', 'FAILED')),
  crashes int not null default 0,                                         -- how often reading it killed the reader
  not_before timestamptz                                                  -- taken by a reader until then
);

create index on files (checksum);
create index on files (checksum_received);
create index files_waiting on files (id) where reading = 'WAITING';

create table file_texts (
  file_id bigint primary key references files on delete cascade,
  text text not null check (length(text) <= 1000000)
);
