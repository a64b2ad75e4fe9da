-- what a member follows is theirs alone to know: no count, no notice, no list for anybody else
create table followed_members (
  follower_id bigint not null references members on delete cascade,
  member_id bigint not null references members on delete cascade,
  since timestamptz not null,
  primary key (follower_id, member_id),
  check (follower_id <> member_id)
);
create index followed_members_by_whom on followed_members (member_id);

create table followed_organizations (
  follower_id bigint not null references members on delete cascade,
  organization_id bigint not null references organizations on delete cascade,
  since timestamptz not null,
  primary key (follower_id, organization_id)
);
create index followed_organizations_by_which on followed_organizations (organization_id);

create table followed_topics (
  follower_id bigint not null references members on delete cascade,
  topic text not null,
  since timestamptz not null,
  primary key (follower_id, topic)
);

create table followed_countries (
  follower_id bigint not null references members on delete cascade,
  country text not null,
  since timestamptz not null,
  primary key (follower_id, country)
);

-- for the room that suggests people: whom it need not suggest any more
create view member_follows as select follower_id, member_id from followed_members;
