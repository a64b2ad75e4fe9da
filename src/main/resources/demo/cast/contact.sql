delete from contact_messages;
alter sequence contact_messages_id_seq restart with 1000;
insert into contact_messages (id, address, topic, goes_to, name, email, language, message, came_at) overriding system value values
  (1, 'contactgenera001', 'GENERAL', 'HOSTS', 'A reader', 'reader@example.org', 'en', 'How do I find people in my country?', now() - interval '3 hours'),
  (2, 'contactinstit002', 'INSTITUTIONAL', 'OFFICES', 'A ministry', 'ministry@example.org', 'fr', 'Nous aimerions signer un accord.', now() - interval '2 hours');
