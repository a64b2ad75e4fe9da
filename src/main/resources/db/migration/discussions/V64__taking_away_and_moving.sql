-- what was taken away with a reason: the words lie here, so that it can be undone for a while, and go for good after thirty days
create table taken_posts (
  post_id bigint primary key references posts on delete cascade,
  by_member_id bigint references members on delete set null,
  reason text not null check (length(reason) <= 300),
  markdown text not null,
  html text not null,
  words text not null,
  at timestamptz not null
);
create index taken_posts_by on taken_posts (by_member_id);
create index taken_posts_by_age on taken_posts (at);

create table taken_discussions (
  discussion_id bigint primary key references discussions on delete cascade,
  by_member_id bigint references members on delete set null,
  reason text not null check (length(reason) <= 300),
  at timestamptz not null
);
create index taken_discussions_by on taken_discussions (by_member_id);
create index taken_discussions_by_age on taken_discussions (at);

-- where a discussion was before it was moved, or merged into this one behind so many of its posts
create table former_addresses (
  group_id bigint not null references groups on delete cascade,
  address text not null,
  discussion_id bigint not null references discussions on delete cascade,
  after int not null,
  primary key (group_id, address)
);
create index former_addresses_of on former_addresses (discussion_id);

-- an empty place in a discussion whose post stands in another one now
create table moved_posts (
  place_id bigint primary key references posts on delete cascade,
  post_id bigint not null references posts on delete cascade
);
create index moved_posts_of on moved_posts (post_id);

create or replace view discussion_card as
select d.id, d.address, d.group_id, d.kind, d.title, d.language, d.author_id, d.started_at, d.last_post_at,
       d.posts_count, d.answer_number, g.access as group_access, g.name as group_name,
       '/groups/' || g.address || '/discussions/' || d.address as path
  from discussions d
  join group_card g on g.id = d.group_id
 where not exists (select from taken_discussions t where t.discussion_id = d.id);
