-- the demo community, invented; written by WriteDemo in the tests
insert into works (address, kind, year, topics, layers, audiences, countries, languages, status, shared_by, shared_at)
select v.address, v.kind, v.year, cast(v.topics as text[]), cast(v.layers as text[]), cast(v.audiences as text[]),
       cast(v.countries as text[]), cast(v.languages as text[]), 'PUBLISHED', m.id, v.shared
  from (values
  ('jgzseen4vrz3ft30', 'tool', 2025, '{"supervision","staff-care","peer-support"}', '{"L2","L3"}', '{"front-line-worker","volunteer"}', '{"YE","UG"}', '{"en","ar"}', '16ez8hs89286jyde', now() - interval '40409 minutes'),
  ('s9zdc7v77re0r875', 'tool', 2025, '{"supervision","training"}', '{"L2","L3"}', '{"front-line-worker","coordinator"}', '{"BI","ML"}', '{"fr","en"}', '4dnkmnxqa6rzty8f', now() - interval '21533 minutes'),
  ('zabgsbqam7vgkwfk', 'tool', 2025, '{"referral-pathways","gbv","coordination"}', '{"L1","L3","L4"}', '{"coordinator","social-worker"}', '{"HN"}', '{"es","en","fr"}', 'q85vyv54h4qmkepw', now() - interval '44071 minutes'),
  ('px90vndk0x14r5g9', 'glossary', 2025, '{"language-translation","stigma","culture-context"}', '{"L2","L3"}', '{"front-line-worker","health-worker"}', '{"JO","MA","IQ","LB","SY"}', '{"ar"}', 'wta464rjz96amby9', now() - interval '34311 minutes'),
  ('vp9w7pmk55rt1afh', 'manual', 2024, '{"stress-self-help","group-interventions","remote-support"}', '{"L2","L3"}', '{"volunteer","psychosocial-counsellor"}', '{}', '{"en"}', 'xqfvaq2ewnpw5wvt', now() - interval '33927 minutes'),
  ('aq78kf0kycy860r0', 'story', 2024, '{"child-friendly-spaces","arts-sport-play","children-youth"}', '{"L2"}', '{"child-protection-worker","teacher"}', '{"PH","NG"}', '{"en","fr","es"}', '4v05sze6cg70zaqm', now() - interval '37091 minutes')) v (address, kind, year, topics, layers, audiences, countries, languages, member, shared)
  join members m on m.address = v.member
 order by v.shared;
insert into editions
  (address, work_id, language, title, title_language, title_evidence, summary, summary_language, year, made_by, licence,
   licence_wording, evidence, added_by, added_at)
select v.address, w.id, v.language, v.title, v.language, 'SEEN', v.summary, v.language, w.year, v.made_by, v.licence,
       v.wording, 'SHARED', w.shared_by, w.shared_at
  from (values
  ('bmwsbe5y4vazvjk1', 'jgzseen4vrz3ft30', 'en', 'Evening cards for peer debriefing', 'Two cards and one page of instructions for pairs of lay counsellors who cannot reach a supervisor. Three questions every evening, no names, and a short list of what cannot wait.', 'Hana K., Joseph O.', 'cc-by-sa', 'CC BY-SA 4.0'),
  ('70znhwwskaffycb7', 'jgzseen4vrz3ft30', 'ar', 'بطاقات المساء لتفريغ الأقران', 'بطاقتان وصفحة تعليمات لكل اثنين من المرشدين المجتمعيين الذين لا يستطيعون الوصول إلى مشرف. ثلاثة أسئلة كل مساء، بلا أسماء، وقائمة قصيرة بما لا يحتمل الانتظار.', 'Hana K., Joseph O.', 'cc-by-sa', 'CC BY-SA 4.0'),
  ('gkey30pw0jv6gph9', 's9zdc7v77re0r875', 'fr', 'Le cahier dans le camion : superviser par écrit', 'Une page de règles et deux pages d’exemple inventées pour superviser des agents éloignés par un cahier qui voyage. Une ligne par jour, aucune personne nommée, une réponse dans la marge.', 'Clarisse N., Fatou S.', 'cc-by-sa', 'CC BY-SA 4.0'),
  ('547tvz4yehc28931', 's9zdc7v77re0r875', 'en', 'The notebook in the truck: supervising in writing', 'One page of rules and two invented sample pages for supervising distant workers with a notebook that travels. One line a day, nobody named, an answer in the margin.', 'Clarisse N., Fatou S.', 'cc-by-sa', 'CC BY-SA 4.0'),
  ('1yypfzdw8p4p29d0', 'zabgsbqam7vgkwfk', 'es', 'La hoja de noche y fin de semana', 'Plantilla de una página para una ruta de derivación que solo incluye servicios que contestan fuera de horario, con la manera de comprobarlo cada mes.', 'Tatiana V., Lucía R.', 'cc-by', 'CC BY 4.0'),
  ('xedzsa1ttks0anze', 'zabgsbqam7vgkwfk', 'en', 'The night and weekend sheet', 'A one-page template for a referral pathway that lists only services that answer out of hours, and how to check it every month.', 'Tatiana V., Lucía R.', 'cc-by', 'CC BY 4.0'),
  ('vgg4hnc3za0pr62m', 'zabgsbqam7vgkwfk', 'fr', 'La fiche nuit et fin de semaine', 'Modèle d’une page pour un circuit d’orientation qui ne contient que les services joignables hors des heures ouvrables, avec la façon de le vérifier chaque mois.', 'Tatiana V., Lucía R.', 'cc-by', 'CC BY 4.0'),
  ('yx4fb1sczk8n0q2z', 'px90vndk0x14r5g9', 'ar', 'كلمات عند الباب', 'قائمة جمعها أعضاء من بلدان عدة: كيف يقول الناس «إرشاد» و«صحة نفسية» و«ضغط» في بيوتهم، ومن قد يسيء فهم كل كلمة. قائمة مفتوحة تنتظر كلمات بلدك.', 'Samira H., Nadia B., عمر د.', 'cc-by-sa', 'CC BY-SA 4.0'),
  ('zrq839se9edba60a', 'vp9w7pmk55rt1afh', 'en', 'Reading with pauses: running an audio session without audio', 'How a facilitator can read a self-help session aloud so that people can follow: marking pauses, voice, seating, and what to do when somebody weeps.', 'Farid Z., Riverbird', 'cc-by', 'CC BY 4.0'),
  ('zjkvdpd1akknaek9', 'aq78kf0kycy860r0', 'en', 'The last day: how children closed their own space', 'A short account, with all people and places invented, of ten weeks of ending well: the vote on what stays, the count of days, the feast and the key.', 'Maricel D., Zainab U.', 'cc-by-sa', 'CC BY-SA 4.0'),
  ('qde68jx40x6495wh', 'aq78kf0kycy860r0', 'fr', 'Le dernier jour : comment des enfants ont fermé leur espace', 'Un court récit, dont les personnes et les lieux sont inventés, de dix semaines pour bien finir : le vote sur ce qui reste, le compte des jours, la fête et la clé.', 'Maricel D., Zainab U.', 'cc-by-sa', 'CC BY-SA 4.0'),
  ('zs5rr53z6zs98heh', 'aq78kf0kycy860r0', 'es', 'El último día: cómo unos niños y niñas cerraron su espacio', 'Un relato breve, con personas y lugares inventados, de diez semanas para terminar bien: la votación sobre lo que se queda, la cuenta de los días, la fiesta y la llave.', 'Maricel D., Zainab U.', 'cc-by-sa', 'CC BY-SA 4.0')) v (address, work, language, title, summary, made_by, licence, wording)
  join works w on w.address = v.work;
insert into work_publishers (work_id, position, name)
select w.id, v.position, v.name
  from (values
  ('jgzseen4vrz3ft30', 0, 'Hana K.'),
  ('jgzseen4vrz3ft30', 1, 'Joseph O.'),
  ('s9zdc7v77re0r875', 0, 'Clarisse N.'),
  ('s9zdc7v77re0r875', 1, 'Fatou S.'),
  ('zabgsbqam7vgkwfk', 0, 'Tatiana V.'),
  ('zabgsbqam7vgkwfk', 1, 'Lucía R.'),
  ('px90vndk0x14r5g9', 0, 'Samira H.'),
  ('px90vndk0x14r5g9', 1, 'Nadia B.'),
  ('px90vndk0x14r5g9', 2, 'عمر د.'),
  ('vp9w7pmk55rt1afh', 0, 'Farid Z.'),
  ('vp9w7pmk55rt1afh', 1, 'Riverbird'),
  ('aq78kf0kycy860r0', 0, 'Maricel D.'),
  ('aq78kf0kycy860r0', 1, 'Zainab U.')) v (work, position, name)
  join works w on w.address = v.work;
