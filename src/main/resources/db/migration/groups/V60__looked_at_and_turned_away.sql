-- The first group of a member waits for a host of the network: until then it is hidden, whatever it is to be. Everything that keeps
-- hidden groups to themselves keeps this one.
create table foundings (
  group_id bigint primary key references groups on delete cascade,
  access text not null check (access in ('OPEN', 'CLOSED', 'HIDDEN')),     -- what it is to be
  asked_at timestamptz not null,
  declined_at timestamptz,
  declined_by bigint references members on delete set null,
  reason text not null default '' check (length(reason) <= 1000)
);
create index foundings_declined_by on foundings (declined_by);
create index foundings_waiting on foundings (asked_at) where declined_at is null;

-- whom the hosts of a group have not let in, taken out, or banned, and why: the member reads it
create table turned_away (
  group_id bigint not null references groups on delete cascade,
  member_id bigint not null references members on delete cascade,
  what text not null check (what in ('NOT_LET_IN', 'REMOVED', 'BANNED')),
  reason text not null default '' check (length(reason) <= 1000),
  by_member_id bigint references members on delete set null,
  at timestamptz not null,
  until timestamptz check (until is null or what = 'BANNED'),              -- when a ban ends by itself
  primary key (group_id, member_id)
);
create index turned_away_of_member on turned_away (member_id);
create index turned_away_by_host on turned_away (by_member_id);

create view group_turned_away as
select group_id, member_id, what, reason, at, until from turned_away;

-- the outcome of a founding, for whoever tells of it
create view group_founding as
select group_id, asked_at, declined_at, reason from foundings;

-- a group that is closed to new words: everything in it stays to be read
create table archives (
  group_id bigint primary key references groups on delete cascade,
  since timestamptz not null,
  by_member_id bigint references members on delete set null
);
create index archives_by_member on archives (by_member_id);

create or replace view group_card as
select id, address, name, access, kind, languages, countries, members_count, topics, purpose, founded_at,
       (select a.since from archives a where a.group_id = groups.id) as archived_at
  from groups;
