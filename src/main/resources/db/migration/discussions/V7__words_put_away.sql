-- what somebody wrote who is on the way out and wants their words gone: it lies here until they are gone or stay after all
create table put_away_posts (
  post_id bigint primary key references posts on delete cascade,
  markdown text not null,
  html text not null,
  words text not null
);
create table put_away_titles (
  discussion_id bigint primary key references discussions on delete cascade,
  title text not null
);
