-- discussions that the hosts of a group keep on top of its page; one that moves to another group is not pinned there
create table pins (
  discussion_id bigint primary key references discussions on delete cascade,
  group_id bigint not null references groups on delete cascade,
  by_member_id bigint references members on delete set null,
  since timestamptz not null
);
create index pins_of_group on pins (group_id, since);
create index pins_by_member on pins (by_member_id);
