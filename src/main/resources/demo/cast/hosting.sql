-- the templates that came with the program are as they came
delete from welcome_template_endings;
delete from welcome_template_versions where id >= 1000;
delete from welcome_templates where id >= 1000;
alter sequence welcome_templates_id_seq restart with 1000;
alter sequence welcome_template_versions_id_seq restart with 1000;
alter sequence member_notes_id_seq restart with 1000;
-- hosts and assignments go with their members; the database holds at commit that nobody is without a host
insert into hosts (member_id, kind, regions, languages, capacity, weight, since) values
  (2, 'NETWORK', '{}', '{en,fr}', 500, 'NORMAL', now() - interval '390 days'),
  (3, 'MANAGER', '{}', '{en,ar}', 500, 'HALF', now() - interval '500 days'),
  (6, 'REGIONAL', '{019}', '{es,fr}', 500, 'NORMAL', now() - interval '340 days');
insert into assignments (member_id, host_id, since, reasons, due_at, welcomed_at)
select m.id, a.host_id, m.joined_at, a.reasons, m.joined_at + interval '48 hours', m.joined_at + a.welcomed
  from (values
    (1, 3, '{speaks:ar,few}'::text[], interval '5 hours'),
    (2, 3, '{speaks:en,everywhere}', interval '3 hours'),
    (3, 2, '{speaks:en,everywhere}', interval '1 day'),
    (4, 3, '{"speaks:ar,en",everywhere}', interval '20 hours'),
    (5, 2, '{speaks:en,everywhere,few}', interval '30 hours'),
    (6, 2, '{speaks:fr,everywhere}', interval '10 hours'),
    (7, 2, '{speaks:en,everywhere,few}', null),
    (8, 2, '{speaks:fr,everywhere}', interval '26 hours')
  ) a (member_id, host_id, reasons, welcomed)
  join members m on m.id = a.member_id;
-- what Kofi has noted about Baraka
insert into member_notes (id, address, member_id, author_id, body, at) overriding system value values
  (1, 'notebaraka000001', 8, 2, 'Writes best on Sundays.', now() - interval '20 days');
-- Noor proposes that Amina and Joseph meet; neither has answered
delete from introductions;
alter sequence introductions_id_seq restart with 1000;
insert into introductions (id, address, host_id, proposed_at, until) overriding system value values
  (1, 'introamina000001', 3, now() - interval '2 days', now() + interval '12 days');
insert into introduced (introduction_id, member_id, other_id, sentence) values
  (1, 1, 5, 'Joseph trains nurses in what you supervise.'),
  (1, 5, 1, 'Amina reviews training materials in Arabic.');
