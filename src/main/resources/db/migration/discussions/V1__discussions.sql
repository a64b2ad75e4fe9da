create table discussions (
  id bigint generated always as identity primary key,
  group_id bigint not null references groups on delete cascade,
  address text not null unique,
  kind text not null check (kind in ('QUESTION', 'TALK')),
  title text not null check (length(title) between 1 and 160),
  language text not null,
  author_id bigint references members on delete set null,
  started_at timestamptz not null,
  last_post_at timestamptz not null,
  posts_count int not null default 0,
  answer_number int                                -- the accepted answer to a question
    check (answer_number is null or (kind = 'QUESTION' and answer_number > 1))
);
create index discussions_of_group on discussions (group_id, last_post_at desc, id desc);
create index discussions_by_activity on discussions (last_post_at desc, id desc);
create index discussions_of_author on discussions (author_id);

create table posts (
  id bigint generated always as identity primary key,
  discussion_id bigint not null references discussions on delete cascade,
  number int not null check (number > 0),          -- within the discussion, without gaps
  author_id bigint references members on delete set null,
  markdown text not null check (length(markdown) between 1 and 20000),
  html text not null,                              -- rendered and cleaned when written
  words text not null,                             -- without marks: for search, mails and excerpts
  rendering int not null,                          -- which way of rendering made html and words
  language text not null,
  written_at timestamptz not null,
  edited_at timestamptz,
  thanks_count int not null default 0,             -- kept by the triggers on thanks
  unique (discussion_id, number)
);
-- a page of posts reads html alone: keep it in the row, and move what was typed out of the way when the row grows
alter table posts alter column html set storage main;
create index posts_of_author on posts (author_id);
create index posts_by_rendering on posts (rendering);
alter table discussions
  add foreign key (id, answer_number) references posts (discussion_id, number);

-- what a post said before it was edited
create table post_versions (
  post_id bigint not null references posts on delete cascade,
  version int not null,
  markdown text not null,
  until timestamptz not null,
  primary key (post_id, version)
);

create table thanks (
  post_id bigint not null references posts on delete cascade,
  member_id bigint not null references members on delete cascade,
  at timestamptz not null,
  primary key (post_id, member_id)
);
create index thanks_of_member on thanks (member_id);

create table follows (
  discussion_id bigint not null references discussions on delete cascade,
  member_id bigint not null references members on delete cascade,
  since timestamptz not null,
  primary key (discussion_id, member_id)
);
create index follows_of_member on follows (member_id);

-- counting by trigger, because a member who is deleted takes their thanks along by way of foreign keys
create function count_thanks_given() returns trigger language plpgsql as $$
begin
  update posts p
     set thanks_count = thanks_count + given.n
    from (select post_id, count(*)::int as n from given group by post_id) given
   where p.id = given.post_id;
  return null;
end $$;
create trigger thanks_given after insert on thanks
  referencing new table as given for each statement execute function count_thanks_given();

create function count_thanks_taken_back() returns trigger language plpgsql as $$
begin
  update posts p
     set thanks_count = thanks_count - taken.n
    from (select post_id, count(*)::int as n from taken group by post_id) taken
   where p.id = taken.post_id;
  return null;
end $$;
create trigger thanks_taken_back after delete on thanks
  referencing old table as taken for each statement execute function count_thanks_taken_back();

-- what other rooms may know of discussions; path is for whoever may read the group
create view discussion_card as
select d.id, d.address, d.group_id, d.kind, d.title, d.language, d.author_id, d.started_at, d.last_post_at,
       d.posts_count, d.answer_number, g.access as group_access, g.name as group_name,
       '/groups/' || g.address || '/discussions/' || d.address as path
  from discussions d
  join group_card g on g.id = d.group_id;

create view discussion_posts as
select id, discussion_id, number, author_id, html, words, language, written_at from posts;

-- who follows a discussion and may read it still
create view discussion_followers as
select f.discussion_id, f.member_id, f.since
  from follows f
  join discussions d on d.id = f.discussion_id
  join group_card g on g.id = d.group_id
 where g.access = 'OPEN'
    or exists (select from group_members m where m.group_id = d.group_id and m.member_id = f.member_id);

-- for the search: how a discussion began and its latest thousand posts, no more than half a million letters
create view searchable_discussions as
select 'discussion' as kind, d.id, d.path, d.title,
       (select left(string_agg(p.words, E'\n' order by p.number), 500000)
          from posts p
         where p.discussion_id = d.id
           and (p.number = 1 or p.number > d.posts_count - 1000)) as body,
       d.language,
       case when d.group_access = 'OPEN' then 'everyone' else 'group:' || d.group_id end as access,
       d.last_post_at as at
  from discussion_card d;
