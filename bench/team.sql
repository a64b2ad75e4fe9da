-- What people write to each other and what the hosting team has done in years, after use.sql: hosts' conversations of ten messages each,
-- conversations of several (one of 10,000 messages), introductions, notes, times away, what was overdue, templates, contact threads.
create temporary table words (language text primary key, list text[]);

insert into words values
 ('en', string_to_array('supervision support family children displaced community grief stress care group training peer health worker school mother father camp shelter listening safety referral facilitator wellbeing recovery trauma loss hope practice team burnout manual session activity village nurse clinic teacher emergency earthquake flood conflict coordination assessment monitoring evaluation quality language translation adaptation', ' ')),
 ('fr', string_to_array('supervision soutien famille enfants déplacés communauté deuil stress soins groupe formation pair santé travailleur école mère père camp abri écoute sécurité orientation facilitateur bien-être rétablissement traumatisme perte espoir pratique équipe épuisement manuel séance activité village infirmière clinique enseignant urgence séisme inondation conflit', ' ')),
 ('es', string_to_array('supervisión apoyo familia niños desplazados comunidad duelo estrés cuidado grupo formación par salud trabajador escuela madre padre campamento refugio escucha seguridad derivación facilitador bienestar recuperación trauma pérdida esperanza práctica equipo agotamiento manual sesión actividad aldea enfermera clínica docente emergencia', ' ')),
 ('ar', string_to_array('الإشراف الدعم الأسرة الأطفال النازحون المجتمع الحداد الضغط الرعاية المجموعة التدريب الأقران الصحة العامل المدرسة الأم الأب المخيم المأوى الإصغاء الأمان الإحالة الميسّر الرفاه التعافي الصدمة الفقد الأمل الممارسة الفريق الإنهاك الدليل الجلسة النشاط القرية', ' '));

create or replace function pg_temp.address(prefix text, seed bigint) returns text language sql immutable as $$
  select prefix || substr(md5(prefix || seed), 1, 14)
$$;

create or replace function pg_temp.hash(prefix text, seed bigint) returns bytea language sql immutable as $$
  select sha256(convert_to(prefix || seed, 'UTF8'))
$$;

create or replace function pg_temp.tongue(seed bigint) returns text language sql immutable as $$
  select (array['en', 'en', 'en', 'fr', 'es', 'ar'])[1 + abs(hashint8(seed)) % 6]
$$;

-- 2,000 texts of about forty words, of which messages are taken
create temporary table said as
select s, tongue as language, (select string_agg(list[1 + abs(hashint8(s * 1000 + i)) % cardinality(list)], ' ')
                       from words, generate_series(1, 25 + s % 30) i where language = tongue) as body
  from (select s, pg_temp.tongue(s) as tongue from generate_series(0, 1999) s) texts;

-- the hosts' conversations: seven messages more in each, the latest of them within two weeks; some that the host has not answered
insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value
select 20000000 + n * 200000 + c.id - 100000, c.id, case when n % 2 = 1 then c.member_id else c.with_member_id end, s.body, '<p>' || s.body || '</p>', 1, s.language,
       now() - interval '9 days' + n * interval '29 hours' + (c.id % 1000) * interval '1 minute'
  from conversations c
  cross join generate_series(1, 7) n
  join said s on s.s = (c.id * 7 + n) % 2000
 where c.kind = 'HOST' and c.with_member_id in (100005, 100001) and c.id > 100000 and n <= 7 - (c.id % 2);

update participants p
   set latest_id = m.latest,
       latest_from_others_id = case when p.member_id = c.member_id then m.of_with else m.of_member end,
       settled_id = case when c.id % 150 = 0 then 0 else m.latest end,
       read_id = case when p.conversation_id % 40 = 0 then 0 else m.latest end
  from conversations c
  cross join lateral (select max(id) as latest, max(id) filter (where author_id = c.with_member_id) as of_with,
                             max(id) filter (where author_id = c.member_id) as of_member from messages where conversation_id = c.id) m
 where p.conversation_id = c.id and c.kind = 'HOST' and c.with_member_id in (100005, 100001) and c.id > 100000;

-- conversations of several, and one of ten people and 10,000 messages
insert into conversations (id, address, kind, member_id, name, opened_at) overriding system value
select 500000 + i, pg_temp.address('c', 500000 + i), case when i % 3 = 0 then 'INTRODUCTION' else 'GROUP' end, 100000 + i, 'Night shifts', now() - interval '30 days'
  from generate_series(1, 12000) i;

insert into conversations (id, address, kind, member_id, name, opened_at) overriding system value
values (600001, pg_temp.address('c', 600001), 'GROUP', 100500, 'Everybody on call', now() - interval '300 days');

insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value
select 30000000 + (c.id - 500000) * 5 + n, c.id, c.member_id + n * 1000, s.body, '<p>' || s.body || '</p>', 1, s.language, now() - interval '20 days' + n * interval '1 hour'
  from conversations c
  cross join generate_series(0, 3) n
  join said s on s.s = (c.id * 3 + n) % 2000
 where c.id between 500001 and 512000;

insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value
select 40000000 + n, 600001, case when n % 10 = 0 then 100500 when n % 10 = 1 then 100005 else 100500 + n % 10 end, s.body, '<p>' || s.body || '</p>', 1, s.language,
       now() - interval '200 days' + n * interval '25 minutes'
  from generate_series(1, 10000) n
  join said s on s.s = n % 2000;

insert into participants (conversation_id, member_id, latest_id, latest_from_others_id, read_id, settled_id, from_id, muted_since)
select c.id, c.member_id + n * 1000, 30000000 + (c.id - 500000) * 5 + 3, 30000000 + (c.id - 500000) * 5 + case when n = 3 then 2 else 3 end,
       case when c.id % 7 = 0 then 0 else 30000000 + (c.id - 500000) * 5 + 3 end, 0,
       case when c.id % 5 = 0 and n = 2 then 30000000 + (c.id - 500000) * 5 else 0 end, case when c.id % 11 = 0 then now() end
  from conversations c, generate_series(0, 3) n where c.id between 500001 and 512000;

insert into participants (conversation_id, member_id, latest_id, latest_from_others_id, read_id, settled_id)
select 600001, who, 40010000, case when who = 100500 then 40009999 else 40010000 end, 40010000, 0
  from unnest(array[100500, 100005, 100502, 100503, 100504, 100505, 100506, 100507, 100508, 100509]) who;

insert into former_participants (conversation_id, member_id, left_at)
select 500000 + i, 190000 + i % 5000, now() from generate_series(1, 12000) i on conflict do nothing;

insert into conversation_lines (conversation_id, after_id, what, actor_id, member_id, words, at)
select 500000 + i, 30000000 + i * 5 + n, case when n = 1 then 'ADDED' else 'LEFT' end, 100000 + i, 101000 + i, '', now() from generate_series(1, 12000) i, generate_series(1, 2) n;

insert into conversation_lines (conversation_id, after_id, what, actor_id, member_id, words, at)
select 600001, 40000000 + n * 50, 'ADDED', 100500, 100502 + n % 7, '', now() - interval '200 days' + n * 50 * interval '25 minutes' from generate_series(1, 200) n;

-- first messages to strangers: many asked by one another, 200 of member 100500
insert into conversations (id, address, kind, member_id, with_member_id, opened_at) overriding system value
select 700000 + i, pg_temp.address('c', 700000 + i), 'DIRECT', 102000 + i, 160000 + i, now() - interval '3 days' from generate_series(1, 20000) i
union all
select 750000 + i, pg_temp.address('c', 750000 + i), 'DIRECT', 100500, 180000 + i, now() - interval '3 days' from generate_series(1, 200) i
on conflict do nothing;

insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value
select 41000000 + c.id, c.id, c.with_member_id, s.body, '<p>' || s.body || '</p>', 1, s.language, now() - interval '2 days'
  from conversations c join said s on s.s = c.id % 2000 where c.id between 700000 and 751000;

insert into participants (conversation_id, member_id, latest_id, latest_from_others_id, read_id, settled_id, declined_at)
select c.id, who, 41000000 + c.id, case when who = c.member_id then 41000000 + c.id else 0 end, 0, 0,
       case when who = c.member_id and c.id % 3 = 0 then now() end
  from conversations c cross join lateral unnest(array[c.member_id, c.with_member_id]) who where c.id between 700000 and 751000;

insert into message_requests (conversation_id, from_id, to_id, asked_at)
select id, with_member_id, member_id, now() - interval '2 days' from conversations where id between 700000 and 751000;

insert into messages_put_away (member_id, message_id)
select c.member_id, c.id * 10 + 1 from conversations c where c.id between 100001 and 120000 and c.kind = 'HOST';

insert into messages_put_away (member_id, message_id) select 100500, 40000000 + n * 10 + 3 from generate_series(1, 300) n;

update messages set taken_back_at = now(), body = '', html = '' where id between 20400000 and 20600000 and conversation_id % 10 = 3;

-- files that came with messages; the first of them in the long conversation
insert into files (id, address, name, format, bytes, checksum_received, checksum, received_at, reading) overriding system value
select 200000 + i, substr(md5('sent with ' || i), 1, 20), 'notes.pdf', 'PDF', 1000, encode(pg_temp.hash('came', i), 'hex'), encode(pg_temp.hash('stays', i), 'hex'),
       now(), 'NONE'
  from generate_series(1, 12000) i;

insert into message_files (message_id, file_id, address)
select case when i <= 500 then 40000000 + i * 20 else 30000000 + i * 5 end, 200000 + i, pg_temp.address('a', i) from generate_series(1, 12000) i;

insert into kept_from_new_hosts (conversation_id, host_id, since)
select c.id, 100001 + c.id % 20, now() from conversations c where c.kind = 'HOST' and c.id between 120001 and 132000;

insert into reported_messages (report_id, member_id, author_id, message_id, body, sent_at, reported, copied_at)
select 100000 + i, 100000 + i, 100000 + i, i * 10 + n, 'Hello', now() - interval '10 days', n = 1, now() - i * interval '5 minutes' from generate_series(1, 12000) i, generate_series(1, 3) n;

insert into reported_messages (report_id, member_id, author_id, message_id, body, sent_at, reported, copied_at)
select 102000, 102000, 102000, 90000000 + n, 'Hello', now() - interval '10 days', n = 3, now() from generate_series(1, 6) n on conflict do nothing;

select setval(pg_get_serial_sequence('messages', 'id'), 50000000), setval(pg_get_serial_sequence('conversations', 'id'), 800000),
       setval(pg_get_serial_sequence('files', 'id'), 300000);

-- introductions over two years: 400 under way, and of all some refused, some without an answer, some opened
insert into introductions (id, address, host_id, proposed_at, until) overriding system value
select 100000 + i, pg_temp.address('i', i), 100001 + i % 20, now() - i * interval '50 minutes', now() - i * interval '50 minutes' + interval '14 days'
  from generate_series(1, 20000) i;

insert into introduced (introduction_id, member_id, other_id, sentence)
select 100000 + i, case when n = 0 then one else other end, case when n = 0 then other else one end, 'You both train peer supporters'
  from (select i, 120000 + i as one, 150000 + i * 2 % 40000 as other from generate_series(1, 20000) i) two, generate_series(0, 1) n;

insert into introduction_answers (introduction_id, member_id, yes, at)
select d.introduction_id, d.member_id, d.introduction_id % 5 <> 0, now() - interval '1 hour'
  from introduced d where d.introduction_id <= 100400 and (d.introduction_id + d.member_id) % 3 = 0;

insert into introduction_openings (introduction_id, conversation, at)
select 100000 + i, pg_temp.address('c', 500000 + i % 12000), now() - i * interval '50 minutes' + interval '2 days' from generate_series(401, 20000, 2) i;

insert into introduction_endings (introduction_id, at) select 100000 + i, now() from generate_series(300, 20000, 50) i on conflict do nothing;

-- member 100500 has been introduced to sixty, and two are under way
insert into introductions (id, address, host_id, proposed_at, until) overriding system value
select 130000 + i, pg_temp.address('i', 30000 + i), 100005, now() - i * interval '8 days', now() - i * interval '8 days' + interval '14 days' from generate_series(0, 60) i;

insert into introduced (introduction_id, member_id, other_id, sentence)
select 130000 + i, case when n = 0 then 100500 else 170000 + i end, case when n = 0 then 170000 + i else 100500 end, 'You both work at night'
  from generate_series(0, 60) i, generate_series(0, 1) n;

-- members who are being introduced by host 100005 at this moment
insert into introductions (id, address, host_id, proposed_at, until) overriding system value
select 140000 + i, pg_temp.address('i', 40000 + i), 100005, now() - i * interval '20 minutes', now() + interval '13 days' - i * interval '20 minutes' from generate_series(1, 200) i;

insert into introduced (introduction_id, member_id, other_id, sentence)
select 140000 + i, case when n = 0 then 100004 + i * 20 else 110004 + i * 20 end, case when n = 0 then 110004 + i * 20 else 100004 + i * 20 end, 'You both work at night'
  from generate_series(1, 200) i, generate_series(0, 1) n;

-- what hosts note and wrote, when they were away, who left them, what they put aside, what was overdue
insert into member_notes (address, member_id, author_id, body, at)
select pg_temp.address('n', i), 100000 + i, 100001 + i % 20, 'Reads mail on Sundays', now() - i * interval '1 hour' from generate_series(1, 40000) i;

insert into member_notes (address, member_id, author_id, body, at)
select pg_temp.address('n', 100000 + i), 100124, 100005, 'Asked for material on grief', now() - i * interval '5 days' from generate_series(1, 60) i;

insert into host_words (host_id, language, background, ask_me, written_at)
select member_id, l, 'I have worked with families who had to flee.', 'Where to begin', now() from hosts, unnest(array['en', 'fr', 'es', 'ar']) l;

insert into backups (host_id, backup_id) select 100000 + i, case when i = 20 then 100001 else 100001 + i end from generate_series(1, 20) i;

insert into away (host_id, since, until, why, set_by, set_at)
select 100000 + h, now() - n * interval '60 days' - interval '14 days', now() - n * interval '60 days', 'OWN', 100000 + h, now() - n * interval '60 days' - interval '20 days'
  from generate_series(1, 20) h, generate_series(1, 30) n where h <> 5;

insert into returns (away_id, at) select id, until from away;

insert into away (host_id, since, until, why, set_by, set_at) values
 (100005, now() - interval '16 days', now() - interval '2 hours', 'OWN', 100005, now() - interval '20 days'),
 (100007, now() - interval '16 days', now() - interval '3 hours', 'OWN', 100007, now() - interval '20 days'),
 (100009, now() - interval '2 days', now() + interval '10 days', 'OWN', 100009, now() - interval '20 days');

insert into farewells (host_id, member_id, at) select 100001 + i % 20, 180000 + i, now() - i * interval '50 minutes' from generate_series(1, 20000) i;

insert into moves (member_id, from_id, to_id, at) select 100020 + i, 100001 + i % 20, 100001 + (i + 1) % 20, now() - i * interval '20 minutes' from generate_series(1, 60000) i;

insert into asked_for_another (member_id, host_id, at) select 100020 + i, 100001 + i % 20, now() - i * interval '50 minutes' from generate_series(1, 15000) i;

insert into waiting_for_another (member_id, since) select 150000 + i, now() - i * interval '1 hour' from generate_series(1, 30) i;

insert into put_asides (host_id, kind, address, until)
select 100001 + i % 20, 'quiet-members', pg_temp.address('m', i), now() + interval '1 day' + i * interval '3 minutes' from generate_series(1, 12000) i;

insert into escalations (kind, address, since, step, host_id, told_id, at)
select 'welcome', pg_temp.address('m', i), now() - i * interval '5 minutes', step, 100001 + i % 20, 100001, now() - i * interval '5 minutes'
  from generate_series(1, 8000) i, unnest(array['WORKER', 'BACKUP', 'MANAGER']) step;

insert into mornings (host_id, day) select member_id, current_date - 1 from hosts on conflict do nothing;

insert into desk_links (token_hash, host_id, kind, address, expires_at)
select pg_temp.hash('desk link', i), 100001 + i % 20, 'quiet-members', pg_temp.address('m', i), now() + interval '1 hour' + i * interval '1 second' from generate_series(1, 20000) i;

insert into welcome_templates (id, address, language) overriding system value
select 100000 + i, pg_temp.address('t', i), (array['en', 'fr', 'es', 'ar'])[1 + i % 4] from generate_series(1, 60) i;

insert into welcome_template_versions (template_id, name, body, by_member_id, at)
select 100000 + i, 'Short', 'Hello {member}, I am {host}.', 100001 + n % 20, now() - n * interval '1 day' from generate_series(1, 60) i, generate_series(1, 250) n;

insert into times_taken (month, what, hours, host_id, times)
select date_trunc('month', now() - m * interval '1 month')::date, what, hours, 100000 + h, 3
  from generate_series(1, 20) h, generate_series(0, 23) m, unnest(array['WELCOME', 'ANSWER']) what, generate_series(1, 60, 3) hours on conflict do nothing;

insert into team_months (month, host_id, joined, members)
select date_trunc('month', now() - m * interval '1 month')::date, 100000 + h, 200, 5000 from generate_series(1, 20) h, generate_series(0, 23) m on conflict do nothing;

insert into duties (week, host_id, set_at)
select date_trunc('week', now() at time zone 'UTC')::date + w * 7, 100001 + (w + 200) % 20, now() from generate_series(-100, 20) w on conflict do nothing;

-- contact: threads with answers, notes and links, held and merged ones
update contact_messages
   set email = 'v' || id % 20000 || '@bench.example', name = 'V' || id % 20000,
       traits = array(select (hashint8(id * 10 + n))::int from generate_series(1, 8) n),
       wished_host_id = case when id % 10 = 0 then 100001 + id % 20 end
 where id between 100001 and 130000;

insert into contact_messages (id, address, topic, goes_to, name, email, language, message, came_at) overriding system value
select 140000 + i, pg_temp.address('m', 40000 + i), 'GENERAL', 'HOSTS', 'S', 's' || i || '@bench.example', 'en', 'Cheap watches', now() - i * interval '5 minutes'
  from generate_series(1, 24000) i;

delete from contact_waits where message_id between 140001 and 164000;

insert into contact_holds (message_id, reasons, at) select 140000 + i, '{LINKS}', now() - i * interval '5 minutes' from generate_series(1, 12000) i;

insert into contact_merges (message_id, into_id, by_member_id, at) select 152000 + i, 101000 + i, 100001 + i % 20, now() from generate_series(1, 12000) i;

update contact_waits set whom = 'WRITER' where message_id % 3 = 0;

insert into contact_claims (message_id, host_id, by_member_id, since)
select 100000 + i, 100001 + i % 20, case when i % 2 = 0 then 100001 + i % 20 end, now() from generate_series(400, 30000) i;

insert into contact_letters (id, message_id, ours, author_id, body, at) overriding system value
select 100000 + i * 3 + n, 100000 + i, n <> 1, case when n <> 1 then 100001 + i % 20 end, 'Look at the directory.', now() - i * interval '1 minute' + n * interval '10 seconds'
  from generate_series(400, 20000) i, generate_series(0, 2) n;

insert into contact_links (token_hash, message_id, letter_id, mail_id, made_at, expires_at)
select pg_temp.hash('contact link', i), 100000 + i, 100000 + i * 3, 'contact' || i || '@bench.example', now(), now() + interval '10 days' + i * interval '1 second' from generate_series(400, 20000) i;

insert into contact_notes (message_id, author_id, body, at) select 100000 + i, 100001 + i % 20, 'I know her.', now() from generate_series(400, 20000) i;

insert into contact_links (token_hash, message_id, letter_id, mail_id, made_at, expires_at)
values (sha256(convert_to('answer-here', 'UTF8')), 100701, 102103, 'answer-here@bench.example', now(), now() + interval '300 days');

select setval(pg_get_serial_sequence('introductions', 'id'), 200000), setval(pg_get_serial_sequence('contact_messages', 'id'), 200000),
       setval(pg_get_serial_sequence('contact_letters', 'id'), 300000), setval(pg_get_serial_sequence('welcome_templates', 'id'), 200000);

vacuum analyze;
