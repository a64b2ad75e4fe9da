-- what a host tells the members of a group about a month; sent some members at a time
create table group_digests (
  id bigint generated always as identity primary key,
  group_id bigint not null references groups on delete cascade,
  month date not null check (extract(day from month) = 1),
  words text not null default '' check (length(words) <= 4000),
  titles text[] not null default '{}',
  paths text[] not null default '{}',
  by_member_id bigint references members on delete set null,
  saved_at timestamptz not null,
  sent_at timestamptz,
  sent_up_to bigint not null default 0,            -- the last member for whom it is decided
  letters int not null default 0,
  done_at timestamptz,
  unique (group_id, month),
  check (cardinality(titles) = cardinality(paths))
);
create index group_digests_by_member on group_digests (by_member_id);
create index group_digests_to_send on group_digests (id) where sent_at is not null and done_at is null;

-- who wants no digest of a group, and by which letter they may say so
create table digests_unwanted (
  group_id bigint not null references groups on delete cascade,
  member_id bigint not null references members on delete cascade,
  since timestamptz not null,
  primary key (group_id, member_id)
);
create index digests_unwanted_of_member on digests_unwanted (member_id);

create table digest_stops (
  token_hash bytea primary key,
  digest_id bigint not null references group_digests on delete cascade,
  member_id bigint not null references members on delete cascade
);
create index digest_stops_of_member on digest_stops (member_id);
create index digest_stops_of_digest on digest_stops (digest_id);
