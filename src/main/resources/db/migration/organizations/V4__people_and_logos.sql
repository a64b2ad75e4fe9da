-- where a member says that they work; who sees it stands with the other fields of their profile
create table affiliations (
  member_id bigint not null references members on delete cascade,
  organization_id bigint not null references organizations on delete cascade,
  title text not null default '' check (length(title) <= 120),
  since int check (since between 1900 and 2200),          -- the year, where the member says so
  added_at timestamptz not null,
  primary key (member_id, organization_id)
);
create index affiliations_of_organization on affiliations (organization_id, added_at desc, member_id desc);

-- drawn anew in two sizes; what was sent is not kept
create table organization_logos (
  organization_id bigint primary key references organizations on delete cascade,
  address text not null unique,                           -- random, and another one for each logo
  credit text not null default '' check (length(credit) <= 120),
  small bytea not null check (octet_length(small) <= 3072),
  large bytea not null check (octet_length(large) <= 12288),
  since timestamptz not null
);
alter table organization_logos alter small set storage external, alter large set storage external;
