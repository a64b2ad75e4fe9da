-- A host of 5,000 members, number 100005, on whose desk about 200 things wait. Run after fill.sql (bench/desk does).
create function pg_temp.address(prefix text, seed bigint) returns text language sql immutable as $$
  select prefix || substr(md5(prefix || seed), 1, 14)
$$;
create temporary table theirs as
select m.id, row_number() over (order by m.joined_at desc) as n, m.joined_at
  from assignments a join members m on m.id = a.member_id
 where a.host_id = 100005 and m.id <> 100005;

update members set zone = 'Africa/Nairobi' where id = 100005;
update assignments a set welcomed_at = t.joined_at + interval '1 day' from theirs t where a.member_id = t.id;

-- to welcome: the twenty who joined last
update assignments a
   set welcomed_at = null, due_at = now() - interval '6 hours' + t.n * interval '2 hours'
  from theirs t
 where a.member_id = t.id and t.n <= 20;

-- waiting for an answer
insert into conversations (id, address, kind, member_id, with_member_id, opened_at) overriding system value
select 800000 + n, pg_temp.address('k', n), 'HOST', id, 100005, now() - interval '9 days' from theirs where n between 21 and 60;
insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value
select 80000000 + n, 800000 + n, id, 'Do you know somebody who works on supervision here?', '<p>Do you know somebody who works on supervision here?</p>', 1, 'en',
       now() - n * interval '1 hour'
  from theirs where n between 21 and 60;
insert into participants (conversation_id, member_id, latest_id, latest_from_others_id, read_id, settled_id)
select 800000 + n, who, 80000000 + n, case when who = 100005 then 80000000 + n else 0 end, 0, 0
  from theirs, unnest(array[id, 100005]) who where n between 21 and 60;

-- who has been here lately: most of them, but for some of those who joined one to four months ago
insert into visits (member_id, began_at, since)
select id, case when n % 9 = 0 then now() - interval '45 days' else now() - interval '3 days' end, null from theirs on conflict do nothing;
insert into memberships (group_id, member_id, since) select 100000 + 1 + n % 1000, id, now() from theirs on conflict do nothing;

-- questions without an answer
insert into discussions (id, group_id, address, kind, title, language, author_id, started_at, last_post_at, posts_count) overriding system value
select 900000 + n, 100000 + 2 + 20 * n, pg_temp.address('q', n), 'QUESTION', 'Who has worked on supervision without a network?', 'en', 100000 + 100 * n,
       now() - interval '25 hours' - n * interval '5 hours', now() - interval '25 hours' - n * interval '5 hours', 1
  from generate_series(1, 40) n;
insert into posts (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
select id, 1, author_id, 'Who?', '<p>Who?</p>', 'Who?', 1, 'en', started_at from discussions where id > 900000;

-- groups of theirs in which nobody has written for long
update discussions set last_post_at = now() - interval '70 days'
 where group_id in (select group_id from hostings h join theirs t on t.id = h.member_id order by group_id limit 10);
insert into quiet_groups (group_id, since, member_id)
select h.group_id, now() - interval '70 days', h.member_id
  from hostings h join theirs t on t.id = h.member_id order by h.group_id limit 10
on conflict do nothing;

-- works to check
update works set status = 'TO_CHECK' where id between 100001 and 100030;

select setval(pg_get_serial_sequence('discussions', 'id'), 1000000), setval(pg_get_serial_sequence('messages', 'id'), 90000000),
       setval(pg_get_serial_sequence('conversations', 'id'), 900000);

vacuum analyze;
