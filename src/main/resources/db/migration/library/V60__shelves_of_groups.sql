-- works that the members of a group keep for it; on which shelf a work stands is told to nobody outside
create table group_works (
  group_id bigint not null references groups on delete cascade,
  work_id bigint not null references works on delete cascade,
  by_member_id bigint references members on delete set null,
  since timestamptz not null,
  pinned boolean not null default false,
  primary key (group_id, work_id)
);
create index group_works_in_order on group_works (group_id, pinned desc, since desc, work_id desc);
create index group_works_of_work on group_works (work_id);
create index group_works_by_member on group_works (by_member_id);
