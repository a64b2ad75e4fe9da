-- the shared cast: people nobody ever met, for every test
delete from joinings;
delete from first_administrator_links;
delete from members;
alter sequence members_id_seq restart with 1000;
insert into members (id, address, name, email, email_key, password, language, zone, joined_at) overriding system value values
  (1, 'amina000000000a1', 'Amina', 'amina@example.org', 'amina@example.org', null, 'ar', 'Asia/Beirut', now() - interval '200 days'),
  (2, 'kofi0000000000a2', 'Kofi A.', 'kofi@example.org', 'kofi@example.org', null, 'en', 'Africa/Accra', now() - interval '400 days'),
  (3, 'noor0000000000a3', 'Noor', 'noor@example.org', 'noor@example.org', null, 'en', 'Asia/Amman', now() - interval '500 days'),
  (4, 'hana0000000000a4', 'Hana K.', 'hana@example.org', 'hana@example.org', null, 'ar', 'Asia/Aden', now() - interval '90 days'),
  (5, 'joseph00000000a5', 'Joseph O.', 'joseph@example.org', 'joseph@example.org', null, 'en', 'Africa/Kampala', now() - interval '300 days'),
  (6, 'mira0000000000a6', 'Mira T.', 'mira@example.org', 'mira@example.org', null, 'es', 'America/Bogota', now() - interval '350 days'),
  (7, 'thandi00000000a7', 'Thandi N.', 'thandi@example.org', 'thandi@example.org', null, 'en', 'Africa/Johannesburg', now() - interval '1 hour'),
  (8, 'baraka00000000a8', 'Baraka M.', 'baraka@example.org', 'baraka@example.org', null, 'fr', 'Africa/Dar_es_Salaam', now() - interval '30 days');
insert into terms_acceptances (member_id, version, at) select id, 1, joined_at from members;
insert into appointments (member_id, role, since) values
  (3, 'ADMINISTRATOR', now()), (3, 'HOSTING_MANAGER', now()), (2, 'NETWORK_HOST', now()), (6, 'REGIONAL_HOST', now());
insert into profiles (member_id, headline, about, can_help_with, country, kinds, languages, interests, introduced_at) values
  (1, 'Psychologist with displaced families', 'I work with families in Beirut and the Bekaa.', 'Arabic review of training materials', 'LB', '{front-line-worker}', '{ar,en,fr}', '{supervision}', now()),
  (2, 'Network host', '', '', 'GH', '{humanitarian-manager}', '{en,fr}', '{coordination}', now()),
  (3, 'Hosting manager', '', '', 'JO', '{humanitarian-manager}', '{en,ar}', '{coordination}', now()),
  (4, 'Psychosocial officer with community teams', 'Interested in simple tools that work without electricity.', 'Running peer support without internet', 'YE', '{front-line-worker}', '{ar,en}', '{supervision}', now()),
  (5, 'Trainer of primary-care nurses', '', '', 'UG', '{front-line-worker}', '{en,sw}', '{supervision}', now()),
  (6, 'Anfitriona regional', '', '', 'CO', '{university-researcher}', '{es,fr,en}', '{coordination}', now()),
  (7, '', '', '', null, '{}', '{}', '{}', null),
  (8, 'Infirmier', '', '', 'TZ', '{trainee-or-student}', '{fr,sw}', '{}', now());
-- Hana shows her country to her host alone
insert into visibilities (member_id, field, seen_by) values (4, 'country', 'HOST');
update profiles set findable_by = found_by(member_id);
-- Joseph shows a photo to members: a drawing, for there is no Joseph
insert into photos (member_id, address, credit, small, large, since)
select 5, 'josephphoto00001', 'Drawn for the demonstration', jpeg, jpeg, now()
  from (select decode('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCABAAEADASIAAhEBAxEB/8QAGQAAAgMBAAAAAAAAAAAAAAAAAwQAAgUB/8QAGBAAAwEBAAAAAAAAAAAAAAAAAAECAxH/xAAXAQADAQAAAAAAAAAAAAAAAAAAAwQC/8QAFxEAAwEAAAAAAAAAAAAAAAAAAAECEf/aAAwDAQACEQMRAD8AxzpAkQObIEtKqGyyzDxmFWZh0NUCbzKuGh55gqzBUDgUOBbgGbT0U1haF1jOcgMkOZIxTGwgsQGnMmSGojpNVFkRoq8wNwaFxwV0QTQVOGfpIta4x7VCeqKZZHaJkxzJiMPjGc6CkEM0MmNRfDPiw06E1SWRWDV30V0ZHoBuwmQqtBasT1YfSha31lMojtlQkWCOm2hSeDcaBVoIq2iy0MORqscegKtAD0Ku2wUg7LXYMhw2lgpvT//Z', 'base64') as jpeg) drawn;
