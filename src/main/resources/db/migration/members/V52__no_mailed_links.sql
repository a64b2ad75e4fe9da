-- who wants no mailed link to let anybody in without a second factor: holds as long as they have one
create table no_mailed_links (
  member_id bigint primary key references members on delete cascade,
  since timestamptz not null
);
