-- What years of use leave behind beside people and words, after fill.sql: sessions, letters, notices, messages, follows, reports,
-- claims, files. Every table that grows with the network has more than 10,000 rows then, and member 100500 far more than most.
create or replace function pg_temp.address(prefix text, seed bigint) returns text language sql immutable as $$
  select prefix || substr(md5(prefix || seed), 1, 14)
$$;
create or replace function pg_temp.hash(prefix text, seed bigint) returns bytea language sql immutable as $$
  select sha256(convert_to(prefix || seed, 'UTF8'))
$$;

-- signing in
insert into sessions (token_hash, member_id, since, seen_at, device)
select pg_temp.hash('session', i), 100000 + i, now() - interval '9 days', now() - i * interval '1 minute', 'Firefox, Linux'
  from generate_series(1, 40000) i;
insert into known_devices (token_hash, member_id, since, seen_at)
select pg_temp.hash('device', i), 100000 + i, now() - interval '90 days', now() - i * interval '2 minutes' from generate_series(1, 100000) i;
insert into sign_in_links (token_hash, member_id, expires_at)
select pg_temp.hash('link', i), 100000 + i, now() + interval '1 hour' + i * interval '1 second' from generate_series(1, 20000) i;
insert into joinings (token_hash, name, email, email_key, language, terms_version, asked_at, expires_at)
select pg_temp.hash('joining', i), 'J', 'j' || i || '@bench.example', 'j' || i || '@bench.example', 'en', 1, now(),
       now() + interval '1 hour' + i * interval '1 second'
  from generate_series(1, 20000) i;
insert into terms_acceptances (member_id, version, at) select 100000 + i, 1, now() from generate_series(1, 100000) i;
insert into passkey_owners (member_id, handle) select 100000 + i, pg_temp.hash('handle', i) from generate_series(1, 20000) i;
insert into passkeys (address, member_id, name, credential_id, credential, sign_count, added_at)
select pg_temp.address('k', i), 100000 + i, 'Phone', pg_temp.hash('passkey', i), '\x00', 0, now() from generate_series(1, 20000) i;
insert into spent_challenges (challenge, expires_at)
select pg_temp.hash('challenge', i), now() + interval '1 hour' + i * interval '1 second' from generate_series(1, 20000) i;
insert into recovery_codes (member_id, code_hash)
select 101000 + i, pg_temp.hash('code', i * 10 + n) from generate_series(1, 20000) i, generate_series(1, 4) n;
insert into authenticators (member_id, secret, latest_step, since)
select 101000 + i, pg_temp.hash('secret', i), 0, now() from generate_series(1, 20000) i;
insert into owed_codes (token_hash, member_id, next, shared, expires_at)
select pg_temp.hash('owed', i), 100000 + i, '/', false, now() + interval '1 hour' + i * interval '1 second' from generate_series(1, 20000) i;
insert into openid_attempts (token_hash, next, shared, expires_at)
select pg_temp.hash('attempt', i), '/', false, now() + interval '1 hour' + i * interval '1 second' from generate_series(1, 20000) i;
insert into openid_arrivals (token_hash, issuer, subject, email, name, expires_at)
select pg_temp.hash('arrival', i), 'https://id.example', i::text, 'a' || i || '@bench.example', 'A', now() + interval '1 hour' + i * interval '1 second'
  from generate_series(1, 20000) i;
insert into openid_connections (issuer, subject, member_id, since)
select 'https://id.example', 'member ' || i, 100000 + i, now() from generate_series(1, 20000) i;
insert into email_changes (member_id, email, email_key, new_token_hash, old_token_hash, old_is_lost, asked_at, expires_at)
select 101000 + i, 'n' || i || '@bench.example', 'n' || i || '@bench.example', pg_temp.hash('new', i), pg_temp.hash('old', i), false,
       now(), now() + interval '1 day' + i * interval '1 second'
  from generate_series(1, 20000) i;
insert into exports (member_id, asked_at, token_hash, parcel, bytes, made_at)
select 101000 + i, now(), pg_temp.hash('export', i), 'none' || i, 1, now() from generate_series(1, 20000) i;
insert into erasures (hash, at) select pg_temp.hash('erased', i), now() from generate_series(1, 20000) i;

-- what members show, whom they keep away, what they follow
insert into visibilities (member_id, field, seen_by)
select 102000 + i, (array['country', 'headline', 'interests', 'about', 'affiliations', 'photo'])[1 + i % 6],
       (array['EVERYONE', 'GROUPS', 'HOST', 'NOBODY'])[1 + i % 4]
  from generate_series(1, 60000) i;
insert into photos (member_id, address, small, large, since)
select 100000 + i, pg_temp.address('f', i), '\x00', '\x00', now() from generate_series(1, 30000) i;
insert into visits (member_id, began_at, since)
select 100000 + i, now() - i * interval '5 minutes', now() - interval '200 days' from generate_series(1, 100000) i;
insert into blockings (member_id, blocked_id, since)
select 101000 + i, 101000 + i * 7 % 90000, now() from generate_series(1, 20000) i where i <> i * 7 % 90000;
insert into mutings (member_id, muted_id, since)
select 101000 + i, 101000 + i * 11 % 90000, now() from generate_series(1, 20000) i where i <> i * 11 % 90000;
insert into blockings (member_id, blocked_id, since) select 100500, 130000 + i, now() - i * interval '1 hour' from generate_series(1, 300) i;
insert into letterboxes (member_id, open_to) select 105000 + i, 'GROUPS' from generate_series(1, 20000) i;
insert into followed_members (follower_id, member_id, since)
select 100000 + i, 100000 + 1 + i * n * 13 % 100000, now() from generate_series(1, 100000) i, generate_series(1, 3) n
 where i <> 1 + i * n * 13 % 100000 on conflict do nothing;
insert into followed_members (follower_id, member_id, since)
select 100500, 120000 + i, now() - i * interval '1 hour' from generate_series(1, 300) i on conflict do nothing;
insert into followed_topics (follower_id, topic, since)
select 100000 + i, t.slug, now()
  from generate_series(1, 100000) i
  join (select slug, row_number() over (order by slug) as n, count(*) over () as of from terms where scheme = 'topic') t on t.n = 1 + i % t.of;
insert into followed_countries (follower_id, country, since)
select 100000 + i, c.iso2, now()
  from generate_series(1, 100000) i
  join (select iso2, row_number() over (order by iso2) as n, count(*) over () as of from countries) c on c.n = 1 + i % c.of;

-- organizations, whom they belong to and who looks after them
insert into organizations (id, address, name, kind, country, evidence) overriding system value
select 100000 + i, pg_temp.address('o', i), initcap(substr(md5('a' || i), 1, 7)) || ' ' || initcap(substr(md5('b' || i), 1, 5)) || ' Network', k.slug,
       c.iso2, case when i % 10 = 0 then 'recalled' else 'checked' end
  from generate_series(1, 20000) i
  join (select slug, row_number() over (order by slug) as n, count(*) over () as of from terms where scheme = 'organization-kind') k on k.n = 1 + i % k.of
  join (select iso2, row_number() over (order by iso2) as n, count(*) over () as of from countries) c on c.n = 1 + i % c.of;
update organizations set kind = 'network' where id in (100001, 100002);
update organizations o
   set places = array_remove(array[c.iso2, c.region, c.sub_region, c.intermediate_region], null)
  from countries c
 where c.iso2 = o.country and o.id > 100000;
insert into organization_callings (organization_id, folded, called) select id, lower(name), name from organizations where id > 100000;
insert into organization_names (organization_id, language, name, evidence) select id, 'fr', name || ' FR', 'checked' from organizations where id > 100000 and id % 3 = 0;
insert into organization_abouts (organization_id, language, about, html, rendering)
select id, 'en', 'We listen', '<p>We listen</p>', 1 from organizations where id > 100000;
insert into followed_organizations (follower_id, organization_id, since)
select 100000 + i, 100000 + 1 + i % 20000, now() from generate_series(1, 50000) i;
insert into affiliations (member_id, organization_id, title, added_at)
select 100000 + i, 100000 + 1 + i * 7 % 20000, 'Counsellor', now() - i * interval '1 minute' from generate_series(1, 60000) i;
insert into affiliations (member_id, organization_id, title, added_at)
select 140000 + i, 100001, 'Counsellor', now() - i * interval '1 minute' from generate_series(1, 2000) i on conflict do nothing;
insert into organization_managers (organization_id, member_id, since, terms_version, terms_language, accepted_at)
select 100000 + i, 100000 + i, now(), 1, 'en', now() from generate_series(1, 12000) i;
insert into organization_managers (organization_id, member_id, since, terms_version, terms_language, accepted_at)
select 100001, 100500, now(), 1, 'en', now();
insert into organization_claims (organization_id, member_id, role, message, terms_version, terms_language, claimed_at)
select 100000 + i, 130000 + i, 'Director', '', 1, 'en', now() - i * interval '1 minute' from generate_series(1, 3000) i;
insert into organization_refusals (organization_id, member_id, what, reason, at)
select 100000 + i, 150000 + i, 'CLAIM', 'No', now() from generate_series(1, 20000) i;
insert into organization_proposals (organization_id, member_id, proposed_at)
select 100000 + i, 150000 + i, now() - i * interval '1 minute' from generate_series(10, 20000, 10) i;
insert into declined_organizations (member_id, name, reason, declined_at)
select 150000 + i, 'None', 'No', now() from generate_series(1, 20000) i;
insert into merged_organizations (address, slug, into_id, merged_at)
select pg_temp.address('q', i), null, 100000 + i, now() from generate_series(1, 20000) i;
insert into network_memberships (network_id, organization_id, since)
select 100001, 100000 + i, now() - i * interval '1 minute' from generate_series(2, 1000) i;
insert into network_memberships (network_id, organization_id, since)
select 100002 + i % 5, 100000 + i, now() - i * interval '1 minute' from generate_series(10, 12000) i;
insert into network_proposals (network_id, organization_id, by_side, by_member_id, proposed_at)
select 100001, 100000 + i, 'ORGANIZATION', 100000 + i, now() - i * interval '1 minute' from generate_series(15001, 15100) i;
insert into network_proposals (network_id, organization_id, by_side, by_member_id, proposed_at)
select 100002, 100000 + i, 'NETWORK', 100002, now() - i * interval '1 minute' from generate_series(12001, 13000) i;
insert into organization_logos (organization_id, address, small, large, since)
select 100000 + i, pg_temp.address('l', i), '\x00', '\x00', now() from generate_series(1, 12000) i;

-- groups and discussions
insert into memberships (group_id, member_id, since)
select 100000 + g, 100500, now() - interval '50 days' from generate_series(1, 300) g on conflict do nothing;
insert into join_requests (group_id, member_id, note, asked_at)
select 100000 + g, 100000 + 1 + (g * 331 + i * 17) % 100000, '', now() - i * interval '1 hour'
  from generate_series(10, 1000, 10) g, generate_series(1, 200) i on conflict do nothing;
insert into invitations (group_id, member_id, by_member_id, invited_at)
select 100000 + g, 100000 + 1 + (g * 577 + i * 19) % 100000, 100000 + g, now() from generate_series(1, 1000) g, generate_series(1, 20) i
on conflict do nothing;
insert into follows (discussion_id, member_id, since)
select d.id, 100000 + 1 + (d.id * 17 + n * 7919) % 100000, now() from discussions d, generate_series(1, 4) n where d.id > 100000
on conflict do nothing;
insert into follows (discussion_id, member_id, since) select 100000 + d, 100500, now() from generate_series(1, 2000) d on conflict do nothing;
insert into thanks (post_id, member_id, at)
select p.id, 100000 + 1 + (p.id * 7) % 100000, now() from posts p where p.id % 25 = 0 on conflict do nothing;
insert into thanks (post_id, member_id, at) select p.id, 100500, now() from posts p where p.id % 200 = 1 on conflict do nothing;
insert into post_versions (post_id, version, markdown, until) select p.id, 1, 'Before', now() from posts p where p.id % 20 = 0;
insert into put_away_posts (post_id, markdown, html, words) select p.id, 'a', 'a', 'a' from posts p where p.id % 30 = 1 and author_id <> 100600;   -- who leaves here is there yet
insert into put_away_titles (discussion_id, title) select d.id, 'a' from discussions d where d.id % 4 = 1 and d.id > 100000 and author_id <> 100600;

-- the library
insert into files (id, address, name, format, bytes, checksum_received, checksum, received_at, reading) overriding system value
select 100000 + i, substr(md5('file' || i), 1, 20), 'manual.pdf', 'PDF', 1000, encode(pg_temp.hash('sent', i), 'hex'), encode(pg_temp.hash('kept', i), 'hex'),
       now(), 'DONE'
  from generate_series(1, 20000) i;
insert into file_texts (file_id, text) select 100000 + i, 'words' from generate_series(1, 20000) i;
insert into edition_files (file_id, address, edition_id, added_by, added_at)
select 100000 + i, pg_temp.address('d', i), e.id, e.added_by, now()
  from (select id, added_by, row_number() over (order by id) as i from editions where work_id > 100000) e where i <= 20000;
insert into downloads (file_id, day, times) select 100000 + i, current_date - n, 3 from generate_series(1, 20000) i, generate_series(1, 5) n;
update works set status = 'TO_CHECK' where id > 100000 and id % 4 = 0;
update work_publishers set organization_id = 100000 + 1 + work_id % 20000 where work_id > 100000;
update work_publishers set organization_id = 100001 where work_id > 100000 and work_id % 100 = 0;
insert into removed_works (address, at) select pg_temp.address('r', i), now() from generate_series(1, 20000) i;

-- conversations: one of each member with their host, some of members with each other
insert into conversations (id, address, kind, member_id, with_member_id, opened_at) overriding system value
select 100000 + i, pg_temp.address('c', i), 'HOST', 100000 + i, case when i <= 20 then 100001 else 100000 + 1 + i % 20 end, now() - interval '9 days'
  from generate_series(2, 100000) i;
insert into conversations (id, address, kind, member_id, with_member_id, opened_at) overriding system value
select 300000 + i, pg_temp.address('c', 300000 + i), 'DIRECT', 100000 + i, 150000 + i, now() - interval '9 days' from generate_series(1, 30000) i;
insert into conversations (id, address, kind, member_id, with_member_id, opened_at) overriding system value
select 400000 + i, pg_temp.address('c', 400000 + i), 'DIRECT', 100500, 110000 + i, now() - interval '9 days' from generate_series(1, 2000) i;
insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value
select c.id * 10 + n, c.id, case when n % 2 = 1 then c.with_member_id else c.member_id end, 'Hello', '<p>Hello</p>', 1, 'en', now() - interval '9 days' + n * interval '1 hour'
  from conversations c, generate_series(1, 3) n where c.id > 100000;
insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value
select 10000000 + n, 100500, case when n % 2 = 1 then 100001 else 100500 end, 'Hello', '<p>Hello</p>', 1, 'en', now() - interval '1 hour' + n * interval '1 second'
  from generate_series(1, 1000) n;
insert into participants (conversation_id, member_id, latest_id, latest_from_others_id, read_id, settled_id)
select c.id, who, m.latest, case when who = c.member_id then m.of_with else m.of_member end, case when c.id % 3 = 0 then 0 else m.latest end, 0
  from conversations c
  cross join lateral (select max(id) as latest, max(id) filter (where author_id = c.with_member_id) as of_with,
                             max(id) filter (where author_id = c.member_id) as of_member from messages where conversation_id = c.id) m
  cross join lateral unnest(array[c.member_id, c.with_member_id]) who
 where c.id > 100000;
select setval(pg_get_serial_sequence('messages', 'id'), 10100000), setval(pg_get_serial_sequence('conversations', 'id'), 500000);

-- notices and letters
insert into notices (member_id, about, subject_id, actor_id, group_id, since, read_at)
select who, 'REPLY', id, author_id, null, written_at, case when id % 3 <> 0 then now() end
  from (select d.member_id as who, p.id, p.author_id, p.written_at
          from follows d join posts p on p.discussion_id = d.discussion_id and p.number in (3, 7) where p.author_id <> d.member_id
        union
        select 100500, p.id, p.author_id, p.written_at from posts p where p.id % 100 = 3 and p.author_id <> 100500) told
 order by written_at;
insert into notice_preferences (member_id, kind, by_mail) select 100000 + i, 'REPLIES', 'NEVER' from generate_series(1, 30000) i;
insert into unsubscriptions (token_hash, member_id, kind, discussion_id)
select pg_temp.hash('end', i), 100000 + i, 'REPLIES', 100000 + i from generate_series(1, 20000) i;
insert into letters (id, message_id, recipient, address, name, language, subject, about, list, written_at, due_at, tries, sent_at, plain, html) overriding system value
select 1000000 + i, i || '@bench.example', 100000 + 1 + i % 100000, 'm' || i || '@bench.example', 'M', 'en', 'Hello', 'replies', i % 2 = 0,
       now() - i * interval '20 seconds', now() - i * interval '20 seconds', 1, now() - i * interval '20 seconds', null, null
  from generate_series(1, 200000) i;
insert into letters (id, message_id, recipient, address, name, language, subject, about, list, written_at, due_at, plain, html) overriding system value
select 1300000 + i, 'w' || i || '@bench.example', 100000 + 1 + i, 'm' || i || '@bench.example', 'M', 'en', 'Hello', 'replies', i % 2 = 0,
       now(), now() + interval '3 days', 'Hello', '<p>Hello</p>'
  from generate_series(1, 20000) i;
insert into letter_names (letter_id, member_id, called) select id, 100000 + 1 + id % 100000, 'M' from letters where id > 1000000;

-- what the house keeps for a while, and what staff did
insert into answers (owner, once, path, at) select 'member ' || (100000 + i), i::text, '/', now() - interval '1 hour' + i * interval '1 millisecond' from generate_series(1, 100000) i;
insert into tries (what, at) select pg_temp.hash('try', i % 30000), now() - interval '1 hour' + i * interval '1 millisecond' from generate_series(1, 100000) i;
insert into audit_log (at, member_id, act, kind, subject)
select now() - i * interval '1 minute', 100001, 'members.appointed', 'member', 100000 + i from generate_series(1, 50000) i;
insert into contact_messages (id, address, topic, goes_to, name, email, language, message, member_id, came_at) overriding system value
select 100000 + i, pg_temp.address('m', i), 'GENERAL', case when i % 3 = 0 then 'OFFICES' else 'HOSTS' end, 'V', 'v@bench.example', 'en', 'Hello', 100000 + i,
       now() - i * interval '1 minute'
  from generate_series(1, 30000) i;
insert into contact_closures (message_id, by_member_id, at) select 100000 + i, 100001, now() from generate_series(500, 30000) i;
insert into reports (id, address, member_id, reporter_id, reason, reported_at) overriding system value
select 100000 + i, pg_temp.address('r', i), 100000 + i, 150000 + i, 'SPAM', now() - i * interval '1 minute' from generate_series(1, 30000) i;
insert into claims (report_id, host_id, since) select 100000 + i, 100000 + 1 + i % 20, now() from generate_series(1, 29000) i;
insert into closures (report_id, host_id, outcome, closed_at) select 100000 + i, 100000 + 1 + i % 20, 'SPOKEN_TO', now() - i * interval '1 minute' from generate_series(1000, 30000) i;
insert into changes (kind, subject) select 'nothing', i from generate_series(1, 50000) i;
insert into dismissed_people (member_id, other_id, at) select 100000 + i, 130000 + i, now() from generate_series(1, 50000) i;
insert into dismissed_groups (member_id, group_id, at) select 100000 + i, 100000 + 1 + i % 1000, now() from generate_series(1, 50000) i;
insert into dismissed_works (member_id, work_id, at) select 100000 + i, 100000 + i, now() from generate_series(1, 50000) i;
insert into page_versions (slug, language, markdown, html, written_at)
select (array['about', 'privacy', 'terms'])[1 + i % 3], (array['en', 'fr', 'es', 'ar'])[1 + i % 4], '# About', '<h1>About</h1>', now() from generate_series(1, 12000) i;

-- what is for member 100500 and a host, so that they have something to open
update posts set author_id = 100500 where discussion_id = 100002 and number = 2;
update reports set reporter_id = 100500 where id = 100600;
update assignments set welcomed_at = null where member_id > 100020 and member_id % 50 = 4;
insert into unsubscriptions (token_hash, member_id, kind, discussion_id)
values (sha256(convert_to('told-no-more', 'UTF8')), 100500, 'REPLIES', null);
insert into desk_links (token_hash, host_id, kind, address, expires_at) values
 (sha256(convert_to('put-aside', 'UTF8')), 100005, 'quiet-members', 'none', now() + interval '300 days'),
 (sha256(convert_to('no-mornings', 'UTF8')), 100005, null, null, now() + interval '300 days');

vacuum analyze;
