-- the shared cast: a question in the open group, a talk in the closed one and one in the hidden one; they vanish with their groups
alter sequence discussions_id_seq restart with 1000;
alter sequence posts_id_seq restart with 1000;
insert into discussions (id, group_id, address, kind, title, language, author_id, started_at, last_post_at, posts_count) overriding system value values
  (1, 1, 'dnetwork00000001', 'QUESTION', 'How do you supervise lay counsellors when the network is down?', 'en', 4, now() - interval '3 days', now() - interval '1 day', 3),
  (2, 2, 'dtiredness000002', 'TALK', 'What tires us most', 'en', 2, now() - interval '5 days', now() - interval '5 days', 1),
  (3, 3, 'drota00000000003', 'TALK', 'Rota for December', 'en', 3, now() - interval '2 days', now() - interval '2 days', 1);
insert into posts (id, discussion_id, number, author_id, markdown, html, words, rendering, language, written_at) overriding system value values
  (1, 1, 1, 4, 'We have 22 lay counsellors in five camps. Sometimes nobody can reach a supervisor for a week. What do you do?', '<p>We have 22 lay counsellors in five camps. Sometimes nobody can reach a supervisor for a week. What do you do?</p>', 'We have 22 lay counsellors in five camps. Sometimes nobody can reach a supervisor for a week. What do you do?', 1, 'en', now() - interval '3 days'),
  (2, 1, 2, 5, 'Pairs. Every counsellor has **one named peer** in walking distance.', '<p>Pairs. Every counsellor has <strong>one named peer</strong> in walking distance.</p>', 'Pairs. Every counsellor has one named peer in walking distance.', 1, 'en', now() - interval '2 days'),
  (3, 1, 3, 4, 'We will try that in two camps.', '<p>We will try that in two camps.</p>', 'We will try that in two camps.', 1, 'en', now() - interval '1 day'),
  (4, 2, 1, 2, 'For me it is the reports.', '<p>For me it is the reports.</p>', 'For me it is the reports.', 1, 'en', now() - interval '5 days'),
  (5, 3, 1, 3, 'Who can take the last week?', '<p>Who can take the last week?</p>', 'Who can take the last week?', 1, 'en', now() - interval '2 days');
insert into thanks (post_id, member_id, at) values (2, 4, now() - interval '1 day');
insert into follows (discussion_id, member_id, since) values
  (1, 4, now() - interval '3 days'), (1, 5, now() - interval '2 days'), (2, 2, now() - interval '5 days'), (3, 3, now() - interval '2 days');
