-- members who have been welcomed and perhaps do not come any more, or are in no group: looked up now and then, for their hosts, so that
-- a desk does not look at all who have joined lately each time that it is opened
create table quiet_members (
  member_id bigint primary key references members on delete cascade,
  host_id bigint not null,
  welcomed_at timestamptz not null
);
create index quiet_members_of_host on quiet_members (host_id, welcomed_at);
