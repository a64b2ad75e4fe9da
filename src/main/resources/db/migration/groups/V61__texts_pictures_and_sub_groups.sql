-- what who joins is told, and how people deal with each other there
alter table groups add column welcome text not null default '' check (length(welcome) <= 2000);
alter table groups add column guidelines text not null default '' check (length(guidelines) <= 8000);
alter table groups add column guidelines_html text not null default '';

create view group_welcome as select id as group_id, welcome from groups where welcome <> '';

-- drawn anew and small, like photos of members
create table group_pictures (
  group_id bigint primary key references groups on delete cascade,
  address text not null unique,
  credit text not null default '' check (length(credit) <= 120),
  small bytea not null,
  large bytea not null,
  since timestamptz not null
);
alter table group_pictures alter column small set storage external, alter column large set storage external;

-- which group is part of which other
create table sub_groups (
  group_id bigint primary key references groups on delete cascade,
  parent_id bigint not null references groups on delete cascade check (parent_id <> group_id),
  since timestamptz not null
);
create index sub_groups_of_parent on sub_groups (parent_id);
