-- A large network of generated people and words: 100,000 members, 1,000 groups, 50,000 discussions, 500,000 posts, 50,000 works.
-- Run once on a database that has its vocabularies and catalogue (bench/run does).
create temporary table words (language text primary key, list text[]);
insert into words values
 ('en', string_to_array('supervision support family children displaced community grief stress care group training peer health worker school mother father camp shelter listening safety referral training facilitator wellbeing recovery trauma loss hope practice team burnout manual session activity village nurse clinic teacher emergency earthquake flood conflict coordination assessment monitoring evaluation quality language translation adaptation', ' ')),
 ('fr', string_to_array('supervision soutien famille enfants déplacés communauté deuil stress soins groupe formation pair santé travailleur école mère père camp abri écoute sécurité orientation formation facilitateur bien-être rétablissement traumatisme perte espoir pratique équipe épuisement manuel séance activité village infirmière clinique enseignant urgence séisme inondation conflit coordination évaluation suivi qualité langue traduction adaptation', ' ')),
 ('es', string_to_array('supervisión apoyo familia niños desplazados comunidad duelo estrés cuidado grupo formación par salud trabajador escuela madre padre campamento refugio escucha seguridad derivación facilitador bienestar recuperación trauma pérdida esperanza práctica equipo agotamiento manual sesión actividad aldea enfermera clínica docente emergencia terremoto inundación conflicto coordinación evaluación seguimiento calidad idioma traducción adaptación', ' ')),
 ('ar', string_to_array('الإشراف الدعم الأسرة الأطفال النازحون المجتمع الحداد الضغط الرعاية المجموعة التدريب الأقران الصحة العامل المدرسة الأم الأب المخيم المأوى الإصغاء الأمان الإحالة الميسّر الرفاه التعافي الصدمة الفقد الأمل الممارسة الفريق الإنهاك الدليل الجلسة النشاط القرية الممرضة العيادة المعلم الطوارئ الزلزال الفيضان النزاع التنسيق التقييم الرصد الجودة اللغة الترجمة', ' '));

create function pg_temp.say(tongue text, count int, seed bigint) returns text language sql as $$
  select string_agg(list[1 + (abs(hashint8(seed * 1000 + i)) % cardinality(list))], ' ')
    from pg_temp.words, generate_series(1, count) i
   where language = tongue
$$;
create function pg_temp.tongue(seed bigint) returns text language sql immutable as $$
  select (array['en', 'en', 'en', 'fr', 'es', 'ar'])[1 + abs(hashint8(seed)) % 6]
$$;
create function pg_temp.address(prefix text, seed bigint) returns text language sql immutable as $$
  select prefix || substr(md5(prefix || seed), 1, 14)
$$;
create temporary table offered as
select array(select slug from terms where scheme = 'topic' order by slug) as topics,
       array(select slug from terms where scheme = 'kind' order by slug) as kinds,
       array(select iso2 from countries order by iso2) as countries,
       array(select slug from terms where scheme = 'kind-of-work' order by slug) as works;

begin;
insert into members (id, address, name, email, email_key, language, zone, joined_at) overriding system value
select 100000 + i, pg_temp.address('m', i), initcap(left(md5(i::text), 6)) || ' ' || chr(65 + i % 26) || '.',
       'm' || i || '@bench.example', 'm' || i || '@bench.example', pg_temp.tongue(i), 'UTC', now() - i * interval '10 minutes'
  from generate_series(1, 100000) i;
insert into profiles (member_id, headline, about, country, kinds, languages, interests, introduced_at)
select 100000 + i, initcap(pg_temp.say(pg_temp.tongue(i), 5, i)), pg_temp.say(pg_temp.tongue(i), 30, i + 7),
       o.countries[1 + abs(hashint8(i)) % cardinality(o.countries)],
       array[o.works[1 + i % cardinality(o.works)]],
       array[pg_temp.tongue(i), case when pg_temp.tongue(i) = 'en' then 'fr' else 'en' end],
       array[o.topics[1 + i % cardinality(o.topics)], o.topics[1 + (i * 7) % cardinality(o.topics)]], now()
  from generate_series(1, 100000) i, offered o;
update profiles set findable_by = found_by(member_id) where member_id > 100000;
insert into appointments (member_id, role, since)
select 100000 + i, case when i = 1 then 'HOSTING_MANAGER' else 'NETWORK_HOST' end, now() from generate_series(1, 20) i
union all select 100001, 'ADMINISTRATOR', now();
insert into hosts (member_id, kind, languages, since, capacity)
select 100000 + i, case when i = 1 then 'MANAGER' else 'NETWORK' end, array['en', 'fr', 'es', 'ar'], now(), 10000
  from generate_series(1, 20) i;
insert into assignments (member_id, host_id, since, reasons, due_at, welcomed_at)
select 100000 + i, case when i <= 20 then 100001 else 100000 + 1 + i % 20 end, now() - interval '10 days', '{}', now() - interval '8 days',
       case when i % 500 <> 0 then now() - interval '9 days' end
  from generate_series(1, 100000) i;
commit;

begin;
insert into groups (id, address, name, purpose, access, kind, topics, languages, founder_id, founded_at) overriding system value
select 100000 + g, pg_temp.address('g', g), initcap(pg_temp.say(pg_temp.tongue(g), 3, g)), pg_temp.say(pg_temp.tongue(g), 14, g + 3),
       case when g % 10 = 0 then 'CLOSED' when g % 25 = 1 then 'HIDDEN' else 'OPEN' end, 'INTEREST',
       array[o.topics[1 + g % cardinality(o.topics)]], array[pg_temp.tongue(g)], 100000 + g, now() - g * interval '1 day'
  from generate_series(1, 1000) g, offered o;
insert into memberships (group_id, member_id, since)
select 100000 + g, 100000 + 1 + (g * 97 + i * 13) % 100000, now() - interval '100 days'
  from generate_series(1, 1000) g, generate_series(1, 200) i
on conflict do nothing;
insert into memberships (group_id, member_id, since)
select 100000 + g, 100000 + g, now() - interval '200 days' from generate_series(1, 1000) g on conflict do nothing;
insert into hostings (group_id, member_id, since)
select 100000 + g, 100000 + g, now() - interval '200 days' from generate_series(1, 1000) g;
commit;

begin;
insert into discussions (id, group_id, address, kind, title, language, author_id, started_at, last_post_at, posts_count) overriding system value
select 100000 + d, 100001 + d % 1000, pg_temp.address('d', d), case when d % 2 = 0 then 'QUESTION' else 'TALK' end,
       initcap(pg_temp.say(pg_temp.tongue(d), 8, d)), pg_temp.tongue(d), 100000 + 1 + (d * 31) % 100000,
       now() - d * interval '20 minutes', now() - d * interval '15 minutes', 10
  from generate_series(1, 50000) d;
create temporary table talk as
select t as language, s, pg_temp.say(t, 60 + s % 40, s) as body
  from unnest(array['en', 'fr', 'es', 'ar']) t, generate_series(1, 500) s;
create index on talk (language, s);
insert into posts (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
select d.id, n, 100000 + 1 + (d.id * 17 + n * 7919) % 100000, t.body, '<p>' || t.body || '</p>', t.body, 1, d.language,
       d.started_at + n * interval '5 minutes'
  from discussions d
  cross join generate_series(1, 10) n
  join talk t on t.language = d.language and t.s = 1 + (d.id * 10 + n) % 500
 where d.id > 100000;
commit;
-- one discussion of 20 posts and one of 10,000
begin;
insert into posts (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
select d.id, n, 100000 + 1 + (n * 7919) % 100000, t.body, '<p>' || t.body || '</p>', t.body, 1, d.language, d.started_at + n * interval '1 minute'
  from discussions d
  cross join lateral generate_series(11, case d.id when 100002 then 20 else 10000 end) n
  join talk t on t.language = d.language and t.s = 1 + (d.id * 10 + n) % 500
 where d.id in (100002, 100003);
update discussions set posts_count = case id when 100002 then 20 else 10000 end where id in (100002, 100003);
insert into thanks (post_id, member_id, at)
select p.id, 100000 + 1 + (p.id * 3 + i) % 100000, now() from posts p, generate_series(1, 4) i where p.discussion_id in (100002, 100003) on conflict do nothing;
commit;

begin;
insert into works (id, address, kind, year, topics, layers, countries, languages, status, shared_by, shared_at) overriding system value
select 100000 + w, pg_temp.address('w', w), o.kinds[1 + w % cardinality(o.kinds)], 1990 + w % 36,
       array[o.topics[1 + w % cardinality(o.topics)], o.topics[1 + (w * 11) % cardinality(o.topics)]],
       array['L' || (1 + w % 4)], array[o.countries[1 + w % cardinality(o.countries)]],
       array[pg_temp.tongue(w)], 'PUBLISHED', 100000 + 1 + w % 100000, now() - w * interval '30 minutes'
  from generate_series(1, 50000) w, offered o;
insert into editions (address, work_id, language, title, title_language, title_evidence, summary, summary_language, year, made_by, licence, url, evidence, added_by, added_at)
select pg_temp.address('e', w), 100000 + w, pg_temp.tongue(w), initcap(pg_temp.say(pg_temp.tongue(w), 7, w + 1)), pg_temp.tongue(w), 'SEEN',
       pg_temp.say(pg_temp.tongue(w), 50, w + 2), pg_temp.tongue(w), 1990 + w % 36, initcap(pg_temp.say('en', 2, w)), 'CC_BY',
       'https://example.org/' || w, 'SHARED', 100000 + 1 + w % 100000, now() - w * interval '30 minutes'
  from generate_series(1, 50000) w;
insert into work_publishers (work_id, position, name)
select 100000 + w, 1, initcap(pg_temp.say('en', 2, w)) from generate_series(1, 50000) w;
commit;
analyze;
