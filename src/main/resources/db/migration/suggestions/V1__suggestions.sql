-- whom a member may want to meet, which groups and works may be for them: the best first. What each has in common with them is
-- not kept: it is looked at whenever a suggestion is shown, so that nothing is suggested for what is hidden meanwhile
create table suggestions (
  member_id bigint primary key references members on delete cascade,
  people bigint[] not null,
  groups bigint[] not null,
  works bigint[] not null,
  rested bigint[] not null default '{}',            -- people who were shown and left alone: others come first for a while
  rested_works bigint[] not null default '{}',
  made_from int,                                    -- a sum of what the member showed when this was made; none: make it anew
  made_at timestamptz not null
) with (fillfactor = 75);                           -- made anew in place

-- what a member does not want to be suggested again
create table dismissed_people (
  member_id bigint not null references members on delete cascade,
  other_id bigint not null references members on delete cascade,
  at timestamptz not null,
  primary key (member_id, other_id)
);
create index dismissed_people_by_whom on dismissed_people (other_id);

create table dismissed_groups (
  member_id bigint not null references members on delete cascade,
  group_id bigint not null references groups on delete cascade,
  at timestamptz not null,
  primary key (member_id, group_id)
);
create index dismissed_groups_by_which on dismissed_groups (group_id);

create table dismissed_works (
  member_id bigint not null references members on delete cascade,
  work_id bigint not null references works on delete cascade,
  at timestamptz not null,
  primary key (member_id, work_id)
);
create index dismissed_works_by_which on dismissed_works (work_id);
