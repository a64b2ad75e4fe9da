-- Everybody in five groups more, and a day of talk in each group: three discussions, one of them new. Run after fill.sql and
-- members.sql (bench/digests does).
insert into memberships (group_id, member_id, since)
select 100001 + (m.id * 13 + i * 197) % 1000, m.id, now() - interval '40 days'
  from members m, generate_series(1, 5) i
 where m.id > 100000
on conflict do nothing;

create temporary table spoken_of as
select d.id, d.language, d.posts_count, row_number() over (partition by d.group_id order by d.id desc) as n
  from discussions d
 where d.group_id > 100000 and d.id not in (100003);

delete from spoken_of where n > 3;

insert into posts (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
select s.id, s.posts_count + i, 100001 + (s.id * 31 + i * 7919) % 100000, p.markdown, p.html, p.words, 1, s.language,
       now() - interval '14 hours' + i * interval '9 minutes' + s.n * interval '1 minute'
  from spoken_of s
 cross join generate_series(1, 6) i
  join posts p on p.discussion_id = s.id and p.number = 1 + i % 10;

update discussions d
   set posts_count = d.posts_count + 6, last_post_at = now() - interval '13 hours',
       started_at = case when s.n = 1 then now() - interval '14 hours' else d.started_at end
  from spoken_of s
 where s.id = d.id;

-- one in twenty keeps somebody away, one in ten wants the week, one in twenty nothing
insert into blockings (member_id, blocked_id, since)
select id, 100001 + (id * 7) % 100000, now() from members where id > 100000 and id % 20 = 3 and id <> 100001 + (id * 7) % 100000
on conflict do nothing;

insert into notice_preferences (member_id, kind, by_mail)
select id, 'TALK', case when id % 20 = 5 then 'NEVER' else 'WEEKLY' end from members where id > 100000 and (id % 20 = 5 or id % 10 = 4)
on conflict do nothing;

vacuum analyze;
