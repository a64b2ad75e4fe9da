-- what somebody wrote that is not shown yet: it waits for whoever looks after the talk, or, with due_at, until then
create table held_posts (
  id bigint generated always as identity primary key,
  address text not null unique,
  author_id bigint not null references members on delete cascade,
  group_id bigint not null references groups on delete cascade,
  discussion_id bigint references discussions on delete cascade,     -- null for a new one
  kind text not null default '',
  title text not null default '',
  markdown text not null check (length(markdown) between 1 and 20000),
  why text not null check (why in ('LINKS', 'REPEATED', 'FLOOD', 'SLOWED')),
  written_at timestamptz not null,
  due_at timestamptz,
  removed_at timestamptz,
  shown_at timestamptz,
  shown_path text
);
create index held_posts_of_author on held_posts (author_id, written_at);
create index held_posts_of_group on held_posts (group_id);
create index held_posts_of_discussion on held_posts (discussion_id);
create index held_posts_due on held_posts (due_at) where due_at is not null and shown_at is null and removed_at is null;
