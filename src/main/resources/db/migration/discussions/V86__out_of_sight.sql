-- what whoever looks after the talk has taken out of sight: the words lie here, so that nothing can show them, until they are shown
-- again or, of what was removed, until nobody can appeal any more
create table hidden_posts (
  post_id bigint primary key references posts on delete cascade,
  markdown text not null,
  html text not null,
  words text not null,
  removed boolean not null,
  at timestamptz not null
);
create index hidden_posts_removed on hidden_posts (at) where removed;
create table hidden_titles (
  discussion_id bigint primary key references discussions on delete cascade,
  title text not null
);
