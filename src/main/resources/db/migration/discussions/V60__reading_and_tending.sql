-- what the hosts of a group announce
alter table discussions drop constraint discussions_kind_check;
alter table discussions add constraint discussions_kind_check
  check (kind in ('QUESTION', 'TALK', 'ANNOUNCEMENT')) not valid;

-- how far a member has read: one row for a member and a discussion, however many posts it has
create table readings (
  discussion_id bigint not null references discussions on delete cascade,
  member_id bigint not null references members on delete cascade,
  number int not null,                             -- the last post that they have seen
  at timestamptz not null,
  primary key (discussion_id, member_id)
);
create index readings_of_member on readings (member_id);

-- each reply at once, together with the rest, or nothing at all, whatever one follows otherwise
alter table follows add column level text not null default 'EACH'
  check (level in ('EACH', 'DIGEST', 'MUTED'));

-- nobody writes any more; why, its readers are told
create table discussion_closures (
  discussion_id bigint primary key references discussions on delete cascade,
  by_member_id bigint references members on delete set null,
  reason text not null check (length(reason) <= 300),
  at timestamptz not null
);
create index discussion_closures_by on discussion_closures (by_member_id);

-- what a host of the group says a discussion has come to
create table summaries (
  discussion_id bigint primary key references discussions on delete cascade,
  author_id bigint references members on delete set null,
  markdown text not null check (length(markdown) between 1 and 4000),
  html text not null,
  words text not null,
  rendering int not null,
  language text not null,
  written_at timestamptz not null
);
create index summaries_of_author on summaries (author_id);

-- who follows a discussion and may read it still; level says how they want to hear of it
create or replace view discussion_followers as
select f.discussion_id, f.member_id, f.since, f.level
  from follows f
  join discussions d on d.id = f.discussion_id
  join group_card g on g.id = d.group_id
 where f.level <> 'MUTED'
   and (g.access = 'OPEN'
        or exists (select from group_members m where m.group_id = d.group_id and m.member_id = f.member_id));

-- who wants to hear nothing of a discussion
create view discussion_muted as
select discussion_id, member_id, since from follows where level = 'MUTED';

-- how far a member has read
create view discussion_readings as
select discussion_id, member_id, number, at from readings;

-- for the search: a host's summary, how a discussion began, and its latest thousand posts, no more than half a million letters
create or replace view searchable_discussions as
select 'discussion' as kind, d.id, d.path, d.title,
       (select left(string_agg(w.words, E'\n' order by w.number), 500000)
          from (select 0 as number, s.words from summaries s where s.discussion_id = d.id
                union all
                select p.number, p.words
                  from posts p
                 where p.discussion_id = d.id
                   and (p.number = 1 or p.number > d.posts_count - 1000)) w) as body,
       d.language,
       case when d.group_access = 'OPEN' then 'everyone' else 'group:' || d.group_id end as access,
       d.last_post_at as at
  from discussion_card d;
