-- what a host does not want on the desk for some weeks: a member or a group that has gone quiet
create table put_asides (
  host_id bigint not null references hosts on delete cascade,
  kind text not null,
  address text not null,
  until timestamptz not null,
  primary key (host_id, kind, address)
);
create index put_asides_by_age on put_asides (until);

-- for the rooms whose rows can be put aside
create view put_aside as select host_id, kind, address, until from put_asides;

-- who does without the morning's mail
create table unwanted_mornings (
  host_id bigint primary key references hosts on delete cascade,
  since timestamptz not null
);

-- whose host somebody is and since when they have been welcomed, for rooms that see who has gone quiet after that.
-- Writing waits while the index is made, about a second for a million rows.
create view welcomed_member as select member_id, host_id, welcomed_at from assignments where welcomed_at is not null;
create index if not exists assignments_welcomed on assignments (host_id, welcomed_at) where welcomed_at is not null;
