-- conversations go with the members whose they are
alter sequence conversations_id_seq restart with 1000;
alter sequence messages_id_seq restart with 1000;
insert into conversations (id, address, kind, member_id, with_member_id, opened_at) overriding system value values
  (1, 'camina0000000001', 'HOST', 1, 3, now() - interval '199 days'),
  (2, 'cbaraka000000002', 'HOST', 8, 2, now() - interval '29 days');
insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value values
  (1, 1, 3, 'أهلاً بك يا أمينة. أنا نور، مضيفتك. قرأت أنك تعملين مع الأسر في البقاع.', '<p>أهلاً بك يا أمينة. أنا نور، مضيفتك. قرأت أنك تعملين مع الأسر في البقاع.</p>', 1, 'ar', now() - interval '199 days'),
  (2, 1, 1, 'شكراً نور. هل تعرفين مواد للإشراف بالعربية؟', '<p>شكراً نور. هل تعرفين مواد للإشراف بالعربية؟</p>', 1, 'ar', now() - interval '3 days'),
  (3, 2, 2, 'Bonjour Baraka, bienvenue. Je suis Kofi, votre hôte.', '<p>Bonjour Baraka, bienvenue. Je suis Kofi, votre hôte.</p>', 1, 'fr', now() - interval '29 days');
insert into participants (conversation_id, member_id, latest_id, latest_from_others_id, read_id, settled_id) values
  (1, 1, 2, 1, 1, 0), (1, 3, 2, 2, 1, 0),
  (2, 8, 3, 3, 0, 0), (2, 2, 3, 0, 0, 0);
-- Joseph began it with Amina
insert into conversations (id, address, kind, member_id, name, opened_at) overriding system value values
  (3, 'gathering0000003', 'GROUP', 5, 'Two and tea', now() - interval '9 days');
insert into messages (id, conversation_id, author_id, body, html, rendering, language, sent_at) overriding system value values
  (4, 3, 5, 'A place to plan in, we two.', '<p>A place to plan in, we two.</p>', 1, 'en', now() - interval '9 days');
insert into participants (conversation_id, member_id, latest_id, latest_from_others_id, read_id, settled_id) values
  (3, 5, 4, 0, 4, 0), (3, 1, 4, 4, 4, 0);
