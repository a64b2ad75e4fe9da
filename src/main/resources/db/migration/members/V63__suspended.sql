-- who may take no part until then, and who writes more slowly: the row says when it ends, and nobody needs to end it
create table suspensions (
  member_id bigint primary key references members on delete cascade,
  since timestamptz not null,
  until timestamptz not null
);
create table slowed_members (
  member_id bigint primary key references members on delete cascade,
  since timestamptz not null,
  until timestamptz not null
);
