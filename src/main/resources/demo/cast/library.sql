-- the shared cast's library: one work from the catalogue, one that Hana shared; files are brought by the tests that need them
insert into changes (kind, subject) select 'work', id from works;
delete from edition_files;
delete from works;
delete from removed_works;
update organizations set works = 0 where works > 0;
alter sequence works_id_seq restart with 1000;
alter sequence editions_id_seq restart with 1000;
insert into works (id, address, slug, kind, year, topics, layers, codes_4ws, audiences, countries, languages, status, shared_by, shared_at) overriding system value values
  (1, 'wguideline000001', 'cast-guideline', 'guideline', 2007, '{coordination,minimum-services}', '{L1,L2,L3,L4}', '{11.6}', '{humanitarian-manager}', '{}', '{en,fr}', 'TO_CHECK', null, now() - interval '400 days'),
  (2, 'wtool00000000002', null, 'tool', 2025, '{supervision,staff-care}', '{L2,L3}', '{}', '{front-line-worker}', '{YE,UG}', '{ar}', 'PUBLISHED', 4, now() - interval '20 days');
insert into editions (id, address, work_id, language, title, title_language, title_evidence, summary, summary_language, year, licence, identifier, url, evidence, seen_at, from_catalogue, added_by, added_at) overriding system value values
  (1, 'eguidelineen0001', 1, 'en', 'Guidelines on support in emergency settings', 'en', 'SEEN', 'Minimum responses that protect people’s well-being in the midst of an emergency.', 'en', 2007, 'unknown', 'ISBN 978-1-4243-3444-5', 'https://www.example.org/guidelines.pdf', 'CHECKED', 'https://www.example.org/catalogue', true, null, now() - interval '400 days'),
  (2, 'eguidelinefr0001', 1, 'fr', 'Directives sur le soutien dans les situations d’urgence', 'fr', 'TRANSLATED', 'Réponses minimales qui protègent le bien-être au cœur d’une urgence.', 'fr', null, 'unknown', '', null, 'RECALLED', null, true, null, now() - interval '400 days'),
  (3, 'etoolar000000002', 2, 'ar', 'بطاقات المساء لتفريغ الأقران', 'ar', 'SEEN', 'بطاقتان وصفحة تعليمات لمن لا يستطيع الوصول إلى مشرف.', 'ar', 2025, 'cc-by-sa', '', null, 'SHARED', null, false, 4, now() - interval '20 days');
insert into work_publishers (work_id, position, name, organization_id) values
  (1, 0, 'Inter-Agency Standing Committee', null),
  (2, 0, 'Hana and Joseph', null);
insert into changes (kind, subject) select 'work', id from works;
