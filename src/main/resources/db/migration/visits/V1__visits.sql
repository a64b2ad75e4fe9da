-- the latest visit of each member, and when they were here before it: two moments, no trail
create table visits (
  member_id bigint primary key references members on delete cascade,
  began_at timestamptz not null,
  since timestamptz
);
create index visits_latest on visits (began_at);

create view member_visits as select member_id, began_at, since from visits;
