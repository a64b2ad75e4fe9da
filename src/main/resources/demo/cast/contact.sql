delete from contact_messages;
delete from contact_templates where id > 100;
alter sequence contact_messages_id_seq restart with 1000;
alter sequence contact_templates_id_seq restart with 1000;
insert into contact_messages (id, address, topic, goes_to, name, email, language, message, came_at) overriding system value values
  (1, 'contactgenera001', 'GENERAL', 'HOSTS', 'A reader', 'reader@example.org', 'en', 'How do I find people in my country?', now() - interval '3 hours'),
  (2, 'contactinstit002', 'INSTITUTIONAL', 'OFFICES', 'A ministry', 'ministry@example.org', 'fr', 'Nous aimerions signer un accord.', now() - interval '2 hours'),
  (3, 'contactsafety003', 'SAFETY', 'MANAGER', '', 'worried@example.org', 'en', 'A post in a group tells where a colleague lives.', now() - interval '2 hours'),
  (4, 'contactheld00004', 'GENERAL', 'HOSTS', 'Best offers', 'offers@example.org', 'en', 'We bring your site to the first page of google. Buy now!', now() - interval '90 minutes'),
  (5, 'contactagain0005', 'FEEDBACK', 'HOSTS', 'A reader', 'reader@example.org', 'en', 'I wrote this morning and should like to add that the library is a great help to us.', now() - interval '1 hour'),
  (6, 'contactdone00006', 'PARTNERSHIP', 'HOSTS', 'A university', 'office@example.org', 'en', 'May our students take part?', now() - interval '9 days');
insert into contact_claims (message_id, host_id, since) values (5, 2, now() - interval '1 hour');
delete from contact_waits where message_id = 4;
insert into contact_holds (message_id, reasons, at) values (4, '{UNOPENED,PHRASES}', now() - interval '90 minutes');
insert into contact_closures (message_id, by_member_id, at) values (6, 2, now() - interval '8 days');
insert into contact_letters (message_id, ours, author_id, body, at) values (6, true, 2, 'Gladly. Every member of your university may join.', now() - interval '8 days');
insert into contact_links (token_hash, message_id, letter_id, mail_id, made_at, expires_at)
select sha256('demo-contact-link'), 6, id, '<demo-contact@localhost>', at, now() + interval '82 days' from contact_letters where message_id = 6;
insert into contact_templates (id, address, language, title, body, edited_at) overriding system value values
  (101, 'contactcast000en', 'en', 'How to find people', E'Hello {name},\n\nThe directory of members finds people by country, language and interest. [Say what fits this writer.]\n\n{host}', now());
