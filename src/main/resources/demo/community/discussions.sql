-- the demo community, invented; written by WriteDemo in the tests
insert into discussions (group_id, address, kind, title, language, author_id, started_at, last_post_at, posts_count)
select g.id, v.address, v.kind, v.title, v.language, m.id, v.started, v.last, v.posts
  from (values
  ('mzxrdsedzhmfdp6g', 'fqdzv1h8q63hwz9q', 'QUESTION', 'How do you supervise lay counsellors when the network is down for days?', 'en', '16ez8hs89286jyde', now() - interval '4320 minutes', now() - interval '1296 minutes', 6),
  ('mzxrdsedzhmfdp6g', '2v17m6vq8nnrqph1', 'QUESTION', 'A peer who cries in every supervision group', 'en', '9p30m1v7s4vce45f', now() - interval '17280 minutes', now() - interval '14400 minutes', 4),
  ('mzxrdsedzhmfdp6g', '69q9rqg0er3wrdmv', 'TALK', 'Words we stopped using in supervision notes', 'en', 'ctzenntpjbq3c0qa', now() - interval '36000 minutes', now() - interval '32832 minutes', 6),
  ('mzxrdsedzhmfdp6g', 'jrzkyj70q7aksprm', 'QUESTION', 'Minimum supervision for volunteers who do only PFA?', 'en', '4v05sze6cg70zaqm', now() - interval '57600 minutes', now() - interval '55008 minutes', 4),
  ('mzxrdsedzhmfdp6g', 'p6hb75yz7q0sd0rw', 'TALK', 'Third year. What keeps a team going?', 'en', '9p30m1v7s4vce45f', now() - interval '86400 minutes', now() - interval '80640 minutes', 7),
  ('mzxrdsedzhmfdp6g', 'ph15ad2a9x9r2s7x', 'QUESTION', 'Can supervision and line management be the same person?', 'en', 'j8y4p9xzf0xt882w', now() - interval '47520 minutes', now() - interval '44640 minutes', 4),
  ('mzxrdsedzhmfdp6g', 's1x3ae1g4gt6xjwq', 'QUESTION', 'Peer supervision: how do you stop it from becoming only a chat?', 'en', 'refyx1gtqba7yhp9', now() - interval '11520 minutes', now() - interval '10224 minutes', 3),
  ('mzxrdsedzhmfdp6g', 'vy65fx0wvt6yv81g', 'QUESTION', 'Looking for supervision questions for interpreters', 'en', '1ak8eyxqwd8j6rnw', now() - interval '7200 minutes', now() - interval '7200 minutes', 1),
  ('z7ks0bd94agrdbe4', 'argvxx20jaqx9njx', 'QUESTION', 'Child-friendly space with eighty children and two animators', 'en', '59j0m9x6ah0zr0kr', now() - interval '25920 minutes', now() - interval '21312 minutes', 5),
  ('z7ks0bd94agrdbe4', '4bydtba12y04dd2b', 'QUESTION', 'How do you close a child-friendly space well?', 'en', '4v05sze6cg70zaqm', now() - interval '100800 minutes', now() - interval '95040 minutes', 4),
  ('z7ks0bd94agrdbe4', '10n031s7qbvkag6q', 'QUESTION', 'Fathers do not come to our caregivers’ groups', 'en', '16ez8hs89286jyde', now() - interval '30240 minutes', now() - interval '24480 minutes', 5),
  ('z7ks0bd94agrdbe4', 'eqwbrzz6sr49624g', 'TALK', 'What children asked us about climate and storms', 'en', 's05j12c48zqbgxt3', now() - interval '64800 minutes', now() - interval '62784 minutes', 4),
  ('z7ks0bd94agrdbe4', 'r74qpgh2ga2j59tt', 'QUESTION', 'Foster families for separated children: what do you prepare in the first week?', 'en', '8s25nr51w0q5q7m8', now() - interval '21600 minutes', now() - interval '18720 minutes', 4),
  ('z7ks0bd94agrdbe4', 'y8q28ag77q23pkac', 'QUESTION', 'Play ideas for children who cannot leave a shelter room', 'en', '9p30m1v7s4vce45f', now() - interval '12960 minutes', now() - interval '11232 minutes', 5),
  ('z7ks0bd94agrdbe4', 'qnn3vspjsmjjq7c5', 'QUESTION', 'Including children with disabilities in group play, without making them “the guests”', 'en', 'cq2z12qyxbsv28gg', now() - interval '43200 minutes', now() - interval '41040 minutes', 4),
  ('z7ks0bd94agrdbe4', '9qserdmer8x3r7bx', 'QUESTION', 'Good short text about teenagers and sleep in crowded shelters?', 'en', 'sxv9tc7zrcme29mn', now() - interval '2880 minutes', now() - interval '2880 minutes', 1),
  ('4g45pv9vstw170e7', '64mrp5za6yd9n2vh', 'QUESTION', 'Adapting PM+ for group delivery: what did you change, and what did you keep?', 'en', '1ak8eyxqwd8j6rnw', now() - interval '37440 minutes', now() - interval '33120 minutes', 5),
  ('4g45pv9vstw170e7', '1657mf0aazen0sm8', 'QUESTION', 'How do you check competence before someone sees their first client?', 'en', '3n9f2k8d5psffnyb', now() - interval '51840 minutes', now() - interval '47520 minutes', 5),
  ('4g45pv9vstw170e7', 'h1v75876yc1z05xk', 'QUESTION', 'Audio self-help sessions without electricity', 'en', '16ez8hs89286jyde', now() - interval '72000 minutes', now() - interval '67680 minutes', 4),
  ('4g45pv9vstw170e7', 'zpe8hgjrg1rfbcse', 'QUESTION', 'What do you do when someone tells of suicidal thoughts and there is no psychiatrist?', 'en', 'm35j70gy9mcedffp', now() - interval '41760 minutes', now() - interval '36000 minutes', 5),
  ('4g45pv9vstw170e7', '6q0asv0fj0rxt3t9', 'TALK', 'Translation diary: “feelings” in four languages', 'en', 'cdyvqqb8sm6ek3b4', now() - interval '79200 minutes', now() - interval '76608 minutes', 5),
  ('4g45pv9vstw170e7', 'h5vknfvpcyxt9xkd', 'QUESTION', 'How many sessions a week can one helper hold?', 'en', 'c9sg1xvjk6namqq9', now() - interval '27360 minutes', now() - interval '26064 minutes', 3),
  ('4g45pv9vstw170e7', 'c861kad8k4ys6z6m', 'QUESTION', 'Phone sessions when people share one phone', 'en', '2zcmp4e81bmpr6e3', now() - interval '5760 minutes', now() - interval '4608 minutes', 3),
  ('4g45pv9vstw170e7', '7f4vp56tpawd5fe8', 'QUESTION', 'A meeting two months after the last session: worth the journey?', 'en', 'cdyvqqb8sm6ek3b4', now() - interval '2160 minutes', now() - interval '2160 minutes', 1),
  ('81xhv89e7xbx8k8s', 'mgpe89y7yrft34mb', 'QUESTION', 'Which outcome measure for a six-week group, if you may choose only one?', 'en', '1ak8eyxqwd8j6rnw', now() - interval '48960 minutes', now() - interval '46944 minutes', 4),
  ('81xhv89e7xbx8k8s', '2nq8qqtc0bf0jban', 'TALK', 'Draft: consent form in one page, with pictures', 'en', 'p29rynq9v6z0x7y9', now() - interval '69120 minutes', now() - interval '67392 minutes', 4),
  ('81xhv89e7xbx8k8s', 'ys89x3qwcwr6znxg', 'QUESTION', 'Indicators for a 4Ws update that people will really fill in', 'en', 'j8y4p9xzf0xt882w', now() - interval '18720 minutes', now() - interval '17424 minutes', 3),
  ('81xhv89e7xbx8k8s', 'zyw8w1mz9ymgd39g', 'QUESTION', 'Sharing field data with a university: what do you put in the agreement?', 'en', 'cdyvqqb8sm6ek3b4', now() - interval '8640 minutes', now() - interval '8640 minutes', 1),
  ('ybxhcax7ryk8nwx3', 'xme7n6cxs1zx4300', 'TALK', 'Rota for the next two months', 'en', '4rhkwpb5djktqek1', now() - interval '14400 minutes', now() - interval '11520 minutes', 5),
  ('ybxhcax7ryk8nwx3', 'aesgyh3k9nvx98dv', 'TALK', 'What makes a good first message?', 'en', 'd2rxcxs8ek5trst6', now() - interval '28800 minutes', now() - interval '26928 minutes', 4),
  ('c4m17yyv0hvfsjg0', 'f8g8hgh3df2zd4wb', 'QUESTION', 'Comment tenir une supervision quand chacun est à deux jours de route ?', 'fr', '8vt0vwdgg9tkh0f5', now() - interval '31680 minutes', now() - interval '28800 minutes', 4),
  ('c4m17yyv0hvfsjg0', 'bftjn1smchnsdy3w', 'QUESTION', 'Cartographie 4W dans une province sans internet', 'fr', 'cm9gfe53k8w8wncr', now() - interval '44640 minutes', now() - interval '41760 minutes', 4),
  ('c4m17yyv0hvfsjg0', 'fzbe0s2gwss58gws', 'QUESTION', 'Circuit d’orientation : que faire quand le service spécialisé n’existe plus ?', 'fr', '59j0m9x6ah0zr0kr', now() - interval '24480 minutes', now() - interval '21888 minutes', 4),
  ('c4m17yyv0hvfsjg0', 'qcx3vwy2bddgx85g', 'QUESTION', 'Jeu parent-enfant dans un centre de nutrition surchargé', 'fr', 'r21vvnc4sf7v0szc', now() - interval '59040 minutes', now() - interval '54720 minutes', 4),
  ('c4m17yyv0hvfsjg0', 'yf2rbtpw71dyrs1a', 'TALK', 'Les rituels de deuil quand on ne peut pas enterrer', 'fr', '4dnkmnxqa6rzty8f', now() - interval '74880 minutes', now() - interval '70560 minutes', 5),
  ('c4m17yyv0hvfsjg0', '17rdh2tqa8ayrg2j', 'QUESTION', 'Premier stage : que mettre dans un journal de bord sans parler des personnes ?', 'fr', 'zh40a87zp2j3kzn9', now() - interval '10080 minutes', now() - interval '7200 minutes', 4),
  ('c4m17yyv0hvfsjg0', '93ch3mbpngs60bzr', 'QUESTION', 'Traduire « santé mentale » sans faire fuir tout le monde', 'fr', 'twxe2tf068wsgjy0', now() - interval '90720 minutes', now() - interval '88848 minutes', 4),
  ('c4m17yyv0hvfsjg0', 'eq8ts0vr0297s8yy', 'QUESTION', 'Dignité et serviettes : un tour de parole qui dérange', 'fr', '59j0m9x6ah0zr0kr', now() - interval '38880 minutes', now() - interval '34560 minutes', 4),
  ('c4m17yyv0hvfsjg0', '5pvxpk88gr0vpdnf', 'QUESTION', 'Ligne d’écoute : comment protéger les écoutantes la nuit ?', 'fr', '0dkpbakj0x93h01t', now() - interval '20160 minutes', now() - interval '15840 minutes', 4),
  ('c4m17yyv0hvfsjg0', '1bybbwrtvkgjr5x9', 'QUESTION', 'Cherche exemple de termes de référence pour un groupe de travail provincial', 'fr', 'cm9gfe53k8w8wncr', now() - interval '4320 minutes', now() - interval '4320 minutes', 1),
  ('5amg9kkgtmrky151', 'zryr5hdbpawbt2pf', 'QUESTION', '¿Cómo cuidan a un equipo que viaja en lancha y vuelve a casa solo los domingos?', 'es', 'df9rwx3ckvwjctph', now() - interval '34560 minutes', now() - interval '30240 minutes', 4),
  ('5amg9kkgtmrky151', 'ndf35qkxjvmf6jxe', 'QUESTION', 'Derivación el viernes por la tarde', 'es', 'q85vyv54h4qmkepw', now() - interval '54720 minutes', now() - interval '50400 minutes', 4),
  ('5amg9kkgtmrky151', 'f1qprpr3eyzbqcr8', 'TALK', 'Acompañar a quienes buscan: lo que aprendimos de las abuelas', 'es', 's35atac3etx51es5', now() - interval '82080 minutes', now() - interval '77760 minutes', 5),
  ('5amg9kkgtmrky151', 'bg4ys9dxnckva75s', 'QUESTION', 'Grupos entre personas recién llegadas y vecinas de siempre: ¿juntos o por separado?', 'es', '60nte4habcnpf191', now() - interval '23040 minutes', now() - interval '18720 minutes', 4),
  ('5amg9kkgtmrky151', 'wcpjts27n2kt5s7q', 'QUESTION', 'mhGAP en puestos de salud con mucha rotación', 'es', 'x0992th8q0cr31n7', now() - interval '64800 minutes', now() - interval '60480 minutes', 4),
  ('5amg9kkgtmrky151', '2vh2fg0b438et7ww', 'QUESTION', '¿Cómo contar un programa a la prensa sin exponer a nadie?', 'es', 'q85vyv54h4qmkepw', now() - interval '15840 minutes', now() - interval '12960 minutes', 4),
  ('5amg9kkgtmrky151', 'n705ss9r98sgt21x', 'QUESTION', 'Apoyo entre pares en línea: ¿qué reglas de seguridad usan?', 'es', 'nx3mb12rr8e81z07', now() - interval '28800 minutes', now() - interval '24480 minutes', 4),
  ('5amg9kkgtmrky151', '8t1n8nf4a8kdqhre', 'QUESTION', 'Material corto para docentes después de un huracán', 'es', 'q85vyv54h4qmkepw', now() - interval '92160 minutes', now() - interval '87840 minutes', 4),
  ('5amg9kkgtmrky151', 'h2s64wqtem80rzxw', 'QUESTION', '¿Cómo decir «supervisión» sin que suene a control?', 'es', 'x0992th8q0cr31n7', now() - interval '8640 minutes', now() - interval '7344 minutes', 3),
  ('5amg9kkgtmrky151', 'msnmr8jrwkj16jkc', 'QUESTION', 'Pictogramas para consentimiento en lenguas indígenas', 'es', 's35atac3etx51es5', now() - interval '2880 minutes', now() - interval '2880 minutes', 1),
  ('f8kbar6jmyjvnsx4', 'qq7h80c5s9z3cemg', 'QUESTION', 'كيف ندعم متطوعين هم أنفسهم نازحون؟', 'ar', 't4sw1yhv932468qf', now() - interval '40320 minutes', now() - interval '36000 minutes', 5),
  ('f8kbar6jmyjvnsx4', 'mrp9xk0212ph26t5', 'QUESTION', 'ما الترجمة التي يفهمها الناس لكلمة counselling؟', 'ar', 'c9sg1xvjk6namqq9', now() - interval '70560 minutes', now() - interval '66240 minutes', 5),
  ('f8kbar6jmyjvnsx4', 'ck7rzyjmar6c86t7', 'QUESTION', 'إشراف عن بُعد على أطباء الرعاية الأولية', 'ar', 'cxq225rn7684y6sg', now() - interval '50400 minutes', now() - interval '46080 minutes', 4),
  ('f8kbar6jmyjvnsx4', 'fhh4c0gkrce6r53d', 'QUESTION', 'أنشطة قصيرة في صف من خمسين تلميذاً', 'ar', '2rzsptpqs0mef3j7', now() - interval '20160 minutes', now() - interval '14400 minutes', 5),
  ('f8kbar6jmyjvnsx4', 'es50fph6eavme4jp', 'QUESTION', 'مراكز لها درج: من أين نبدأ؟', 'ar', 'j0pgknytr8gqdepv', now() - interval '27360 minutes', now() - interval '23040 minutes', 4),
  ('f8kbar6jmyjvnsx4', 'hjek1vyq7z0ekjph', 'TALK', 'كيف نعتذر حين يتوقف المشروع؟', 'ar', 'jksym3cjjc9n4h8x', now() - interval '60480 minutes', now() - interval '56160 minutes', 5),
  ('f8kbar6jmyjvnsx4', 'mwb6t33enqb9v4qq', 'QUESTION', 'من يقود مجموعة العمل: الوزارة أم المنظمات؟', 'ar', '6sb2z0e3sfs6shh5', now() - interval '79200 minutes', now() - interval '74880 minutes', 4),
  ('f8kbar6jmyjvnsx4', 'ackxx212cjx9rway', 'QUESTION', 'استبيان بالفصحى أم باللهجة؟', 'ar', 'acrrncx331dcjkav', now() - interval '12960 minutes', now() - interval '11808 minutes', 3),
  ('f8kbar6jmyjvnsx4', 'v1465kj3gavbyf3j', 'QUESTION', 'نموذج إحالة من صفحة واحدة بين الصحة والحماية', 'ar', 'jksym3cjjc9n4h8x', now() - interval '7200 minutes', now() - interval '6480 minutes', 2),
  ('f8kbar6jmyjvnsx4', '3rw1hj4rr9ewfa84', 'QUESTION', 'هل جرّب أحد مجموعات دعم الأقران عبر الرسائل الصوتية؟', 'ar', 'j0pgknytr8gqdepv', now() - interval '1728 minutes', now() - interval '1728 minutes', 1)) v (group_address, address, kind, title, language, author, started, last, posts)
  join groups g on g.address = v.group_address
  join members m on m.address = v.author
 order by v.last;
insert into posts (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
select d.id, v.number, m.id, v.markdown, v.html, v.words, 1, v.language, v.written
  from (values
  ('fqdzv1h8q63hwz9q', 1, '16ez8hs89286jyde', 'We have 22 lay counsellors in five camps. When the network goes, nobody can reach a supervisor, sometimes for a week. What do you do so they are not alone with hard cases?', '<p>We have 22 lay counsellors in five camps. When the network goes, nobody can reach a supervisor, sometimes for a week. What do you do so they are not alone with hard cases?</p>
', 'We have 22 lay counsellors in five camps. When the network goes, nobody can reach a supervisor, sometimes for a week. What do you do so they are not alone with hard cases?', 'en', now() - interval '4320 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '3n9f2k8d5psffnyb', 'Pairs. Every counsellor has one named peer in walking distance, and a card with three questions they ask each other every evening. The supervisor reads the cards when the road opens.

1. What did I hear that stays with me?
2. What did I do well?
3. Who needs a referral?

No names on the cards. Only a tick and one line.', '<p>Pairs. Every counsellor has one named peer in walking distance, and a card with three questions they ask each other every evening. The supervisor reads the cards when the road opens.</p>
<ol><li>What did I hear that stays with me?</li><li>What did I do well?</li><li>Who needs a referral?</li></ol>
<p>No names on the cards. Only a tick and one line.</p>
', 'Pairs. Every counsellor has one named peer in walking distance, and a card with three questions they ask each other every evening. The supervisor reads the cards when the road opens.
What did I hear that stays with me?
What did I do well?
Who needs a referral?
No names on the cards. Only a tick and one line.', 'en', now() - interval '3456 minutes'),
  ('fqdzv1h8q63hwz9q', 3, '2zcmp4e81bmpr6e3', 'We do the same in the hills, with one addition. There is a written rule for what cannot wait: danger to life, a child in danger, sexual violence. For these three the counsellor goes to the health post **in person**, whatever the network says. It takes the weight of deciding off their shoulders.', '<p>We do the same in the hills, with one addition. There is a written rule for what cannot wait: danger to life, a child in danger, sexual violence. For these three the counsellor goes to the health post <strong>in person</strong>, whatever the network says. It takes the weight of deciding off their shoulders.</p>
', 'We do the same in the hills, with one addition. There is a written rule for what cannot wait: danger to life, a child in danger, sexual violence. For these three the counsellor goes to the health post in person, whatever the network says. It takes the weight of deciding off their shoulders.', 'en', now() - interval '3168 minutes'),
  ('fqdzv1h8q63hwz9q', 4, '6qemm8efwfmr6c6d', 'Two things from a place where lines are cut on purpose.

- Agree on a fixed hour before the line goes. “If we do not hear from each other by Thursday, we meet at the usual place on Friday.”
- Do not keep the cards in one bag. A lost bag should not be a catastrophe.', '<p>Two things from a place where lines are cut on purpose.</p>
<ul><li>Agree on a fixed hour before the line goes. “If we do not hear from each other by Thursday, we meet at the usual place on Friday.”</li><li>Do not keep the cards in one bag. A lost bag should not be a catastrophe.</li></ul>
', 'Two things from a place where lines are cut on purpose.
Agree on a fixed hour before the line goes. “If we do not hear from each other by Thursday, we meet at the usual place on Friday.”
Do not keep the cards in one bag. A lost bag should not be a catastrophe.', 'en', now() - interval '2880 minutes'),
  ('fqdzv1h8q63hwz9q', 5, '1ak8eyxqwd8j6rnw', 'I would add something for afterwards. When the line comes back, we do not start with the cases. The first twenty minutes are only for “how was it to be alone with this?” Otherwise people learn that only cases count.', '<p>I would add something for afterwards. When the line comes back, we do not start with the cases. The first twenty minutes are only for “how was it to be alone with this?” Otherwise people learn that only cases count.</p>
', 'I would add something for afterwards. When the line comes back, we do not start with the cases. The first twenty minutes are only for “how was it to be alone with this?” Otherwise people learn that only cases count.', 'en', now() - interval '2304 minutes'),
  ('fqdzv1h8q63hwz9q', 6, '16ez8hs89286jyde', 'Thank you all. We tried the cards yesterday with six volunteers. They changed question 2 to “What did I do well, and who saw it?” I like theirs better.', '<p>Thank you all. We tried the cards yesterday with six volunteers. They changed question 2 to “What did I do well, and who saw it?” I like theirs better.</p>
', 'Thank you all. We tried the cards yesterday with six volunteers. They changed question 2 to “What did I do well, and who saw it?” I like theirs better.', 'en', now() - interval '1296 minutes'),
  ('2v17m6vq8nnrqph1', 1, '9p30m1v7s4vce45f', 'In our team group there is a colleague who carries a lot. I do not want to say more about the person. The others begin to hold back their own worries, because “mine is small”. How do you keep a group open for everyone without sending one person out?', '<p>In our team group there is a colleague who carries a lot. I do not want to say more about the person. The others begin to hold back their own worries, because “mine is small”. How do you keep a group open for everyone without sending one person out?</p>
', 'In our team group there is a colleague who carries a lot. I do not want to say more about the person. The others begin to hold back their own worries, because “mine is small”. How do you keep a group open for everyone without sending one person out?', 'en', now() - interval '17280 minutes'),
  ('2v17m6vq8nnrqph1', 2, '1ak8eyxqwd8j6rnw', 'What helped in my groups was to change the shape, not the person.

- Start with a round in which everyone has the same two minutes, with a watch.
- Offer individual time **outside** the group, early and quietly, as something normal that everyone gets twice a year.
- Say aloud that small worries are welcome. I bring one of mine first.

After three meetings the room was wider again.', '<p>What helped in my groups was to change the shape, not the person.</p>
<ul><li>Start with a round in which everyone has the same two minutes, with a watch.</li><li>Offer individual time <strong>outside</strong> the group, early and quietly, as something normal that everyone gets twice a year.</li><li>Say aloud that small worries are welcome. I bring one of mine first.</li></ul>
<p>After three meetings the room was wider again.</p>
', 'What helped in my groups was to change the shape, not the person.
Start with a round in which everyone has the same two minutes, with a watch.
Offer individual time outside the group, early and quietly, as something normal that everyone gets twice a year.
Say aloud that small worries are welcome. I bring one of mine first.
After three meetings the room was wider again.', 'en', now() - interval '16560 minutes'),
  ('2v17m6vq8nnrqph1', 3, 'ctzenntpjbq3c0qa', 'From the other chair: please do not thank people for being strong. It teaches the rest of the room that tears are a failure. “I am glad you said it here” is enough.', '<p>From the other chair: please do not thank people for being strong. It teaches the rest of the room that tears are a failure. “I am glad you said it here” is enough.</p>
', 'From the other chair: please do not thank people for being strong. It teaches the rest of the room that tears are a failure. “I am glad you said it here” is enough.', 'en', now() - interval '15984 minutes'),
  ('2v17m6vq8nnrqph1', 4, '9p30m1v7s4vce45f', 'The watch felt cold to me, but they asked to keep it. Thank you.', '<p>The watch felt cold to me, but they asked to keep it. Thank you.</p>
', 'The watch felt cold to me, but they asked to keep it. Thank you.', 'en', now() - interval '14400 minutes'),
  ('69q9rqg0er3wrdmv', 1, 'ctzenntpjbq3c0qa', 'A small list from a team I work with. We went through old supervision notes, with all details covered, and marked the words we would not like to read about ourselves. Gone are “resistant”, “claims that”, “attention-seeking”, “failed to attend”.

What would you strike out?', '<p>A small list from a team I work with. We went through old supervision notes, with all details covered, and marked the words we would not like to read about ourselves. Gone are “resistant”, “claims that”, “attention-seeking”, “failed to attend”.</p>
<p>What would you strike out?</p>
', 'A small list from a team I work with. We went through old supervision notes, with all details covered, and marked the words we would not like to read about ourselves. Gone are “resistant”, “claims that”, “attention-seeking”, “failed to attend”.
What would you strike out?', 'en', now() - interval '36000 minutes'),
  ('69q9rqg0er3wrdmv', 2, '3n9f2k8d5psffnyb', '“Compliant.” I never met a person who wanted to be compliant.', '<p>“Compliant.” I never met a person who wanted to be compliant.</p>
', '“Compliant.” I never met a person who wanted to be compliant.', 'en', now() - interval '35280 minutes'),
  ('69q9rqg0er3wrdmv', 3, 'xqfvaq2ewnpw5wvt', 'In our language the usual word for “patient” also means “the one who endures”. We kept it for the hospital and use “guest” in the counselling room. It started as a joke. It stayed.', '<p>In our language the usual word for “patient” also means “the one who endures”. We kept it for the hospital and use “guest” in the counselling room. It started as a joke. It stayed.</p>
', 'In our language the usual word for “patient” also means “the one who endures”. We kept it for the hospital and use “guest” in the counselling room. It started as a joke. It stayed.', 'en', now() - interval '34704 minutes'),
  ('69q9rqg0er3wrdmv', 4, 'refyx1gtqba7yhp9', 'As a student I was taught “non-compliant” in the first month. Nobody told me to unlearn it. I will show this list to my lecturer.', '<p>As a student I was taught “non-compliant” in the first month. Nobody told me to unlearn it. I will show this list to my lecturer.</p>
', 'As a student I was taught “non-compliant” in the first month. Nobody told me to unlearn it. I will show this list to my lecturer.', 'en', now() - interval '34272 minutes'),
  ('69q9rqg0er3wrdmv', 5, 'qbj77z0pn48p5wk8', 'Journalists should do this with headlines. I copied the idea, and I hope that is all right.', '<p>Journalists should do this with headlines. I copied the idea, and I hope that is all right.</p>
', 'Journalists should do this with headlines. I copied the idea, and I hope that is all right.', 'en', now() - interval '33120 minutes'),
  ('69q9rqg0er3wrdmv', 6, 'ctzenntpjbq3c0qa', 'It is more than all right.', '<p>It is more than all right.</p>
', 'It is more than all right.', 'en', now() - interval '32832 minutes'),
  ('jrzkyj70q7aksprm', 1, '4v05sze6cg70zaqm', 'Our volunteers are trained in psychological first aid and go out after each storm, sometimes for three days, sometimes for three weeks. There is money for one supervisor. What is the least that is still responsible?', '<p>Our volunteers are trained in psychological first aid and go out after each storm, sometimes for three days, sometimes for three weeks. There is money for one supervisor. What is the least that is still responsible?</p>
', 'Our volunteers are trained in psychological first aid and go out after each storm, sometimes for three days, sometimes for three weeks. There is money for one supervisor. What is the least that is still responsible?', 'en', now() - interval '57600 minutes'),
  ('jrzkyj70q7aksprm', 2, 'd2rxcxs8ek5trst6', 'There is no magic number, so I will tell you what I would not go below.

- **Before:** everyone knows whom to call, and for what.
- **Every day:** ten minutes in the team, led by the team leader and not by the supervisor. Who is all right, who rests tomorrow?
- **Every week:** one group hour with the supervisor.
- **After:** one meeting two to four weeks later, with food. Many problems show only then.

If you can only pay for one of these, pay for the last one. The others need discipline more than money.', '<p>There is no magic number, so I will tell you what I would not go below.</p>
<ul><li><strong>Before:</strong> everyone knows whom to call, and for what.</li><li><strong>Every day:</strong> ten minutes in the team, led by the team leader and not by the supervisor. Who is all right, who rests tomorrow?</li><li><strong>Every week:</strong> one group hour with the supervisor.</li><li><strong>After:</strong> one meeting two to four weeks later, with food. Many problems show only then.</li></ul>
<p>If you can only pay for one of these, pay for the last one. The others need discipline more than money.</p>
', 'There is no magic number, so I will tell you what I would not go below.
Before: everyone knows whom to call, and for what.
Every day: ten minutes in the team, led by the team leader and not by the supervisor. Who is all right, who rests tomorrow?
Every week: one group hour with the supervisor.
After: one meeting two to four weeks later, with food. Many problems show only then.
If you can only pay for one of these, pay for the last one. The others need discipline more than money.', 'en', now() - interval '57024 minutes'),
  ('jrzkyj70q7aksprm', 3, 's05j12c48zqbgxt3', 'On our islands the weekly hour is a radio call. It works if the supervisor reads out the questions a day before.', '<p>On our islands the weekly hour is a radio call. It works if the supervisor reads out the questions a day before.</p>
', 'On our islands the weekly hour is a radio call. It works if the supervisor reads out the questions a day before.', 'en', now() - interval '56160 minutes'),
  ('jrzkyj70q7aksprm', 4, '8s25nr51w0q5q7m8', 'I agree with “after”. Last year we forgot it, and half of the volunteers did not come back for the next training. Nobody had thanked them.', '<p>I agree with “after”. Last year we forgot it, and half of the volunteers did not come back for the next training. Nobody had thanked them.</p>
', 'I agree with “after”. Last year we forgot it, and half of the volunteers did not come back for the next training. Nobody had thanked them.', 'en', now() - interval '55008 minutes'),
  ('p6hb75yz7q0sd0rw', 1, '9p30m1v7s4vce45f', 'In the first year everyone sent us trainings on stress. In the second year, fewer. Now it is the third year, and what we need is not another breathing exercise. We need days off that are really off, and a manager who reads the rota.

What do you see in teams that last?', '<p>In the first year everyone sent us trainings on stress. In the second year, fewer. Now it is the third year, and what we need is not another breathing exercise. We need days off that are really off, and a manager who reads the rota.</p>
<p>What do you see in teams that last?</p>
', 'In the first year everyone sent us trainings on stress. In the second year, fewer. Now it is the third year, and what we need is not another breathing exercise. We need days off that are really off, and a manager who reads the rota.
What do you see in teams that last?', 'en', now() - interval '86400 minutes'),
  ('p6hb75yz7q0sd0rw', 2, '6qemm8efwfmr6c6d', 'People who are allowed to leave and to come back. In our team two colleagues stopped for half a year. Nobody called it giving up. They came back as our best.', '<p>People who are allowed to leave and to come back. In our team two colleagues stopped for half a year. Nobody called it giving up. They came back as our best.</p>
', 'People who are allowed to leave and to come back. In our team two colleagues stopped for half a year. Nobody called it giving up. They came back as our best.', 'en', now() - interval '85680 minutes'),
  ('p6hb75yz7q0sd0rw', 3, 'xqfvaq2ewnpw5wvt', 'Cooking together on Thursdays. I am serious. We tried to replace it with a “wellness activity” and people stopped coming.', '<p>Cooking together on Thursdays. I am serious. We tried to replace it with a “wellness activity” and people stopped coming.</p>
', 'Cooking together on Thursdays. I am serious. We tried to replace it with a “wellness activity” and people stopped coming.', 'en', now() - interval '84960 minutes'),
  ('p6hb75yz7q0sd0rw', 4, '4rhkwpb5djktqek1', 'I used to write staff care policies. The good ones have three lines that cost money: paid leave after a deployment, a replacement who is already in the budget, and travel to a supervisor. The rest is decoration.', '<p>I used to write staff care policies. The good ones have three lines that cost money: paid leave after a deployment, a replacement who is already in the budget, and travel to a supervisor. The rest is decoration.</p>
', 'I used to write staff care policies. The good ones have three lines that cost money: paid leave after a deployment, a replacement who is already in the budget, and travel to a supervisor. The rest is decoration.', 'en', now() - interval '84528 minutes'),
  ('p6hb75yz7q0sd0rw', 5, 'fr5jpgxxhr7xfvq7', 'From the donor’s side: please write these three lines into the budget, with these words. I have never seen them refused where I work. I have often seen them missing.', '<p>From the donor’s side: please write these three lines into the budget, with these words. I have never seen them refused where I work. I have often seen them missing.</p>
', 'From the donor’s side: please write these three lines into the budget, with these words. I have never seen them refused where I work. I have often seen them missing.', 'en', now() - interval '83520 minutes'),
  ('p6hb75yz7q0sd0rw', 6, 'c9sg1xvjk6namqq9', '«من يُسمح له أن يتعب يستطيع أن يعود». I wrote this on our wall after reading Riverbird. It means: whoever is allowed to be tired is able to return.', '<p>«من يُسمح له أن يتعب يستطيع أن يعود». I wrote this on our wall after reading Riverbird. It means: whoever is allowed to be tired is able to return.</p>
', '«من يُسمح له أن يتعب يستطيع أن يعود». I wrote this on our wall after reading Riverbird. It means: whoever is allowed to be tired is able to return.', 'en', now() - interval '82368 minutes'),
  ('p6hb75yz7q0sd0rw', 7, '9p30m1v7s4vce45f', 'I am reading these answers to my team tomorrow. Thank you.', '<p>I am reading these answers to my team tomorrow. Thank you.</p>
', 'I am reading these answers to my team tomorrow. Thank you.', 'en', now() - interval '80640 minutes'),
  ('ph15ad2a9x9r2s7x', 1, 'j8y4p9xzf0xt882w', 'In a small organization I am the manager of four counsellors, and the only one who could supervise them. I feel that they tell me only the good things. Has anyone found an honest way to do both?', '<p>In a small organization I am the manager of four counsellors, and the only one who could supervise them. I feel that they tell me only the good things. Has anyone found an honest way to do both?</p>
', 'In a small organization I am the manager of four counsellors, and the only one who could supervise them. I feel that they tell me only the good things. Has anyone found an honest way to do both?', 'en', now() - interval '47520 minutes'),
  ('ph15ad2a9x9r2s7x', 2, 'cdyvqqb8sm6ek3b4', 'We could not do both, so we swapped. I supervise the counsellors of a neighbouring organization, and their lead supervises ours, two hours every second week. No money changes hands. There is a one-page agreement:

- what stays in the room, and what does not (danger, abuse, breach of the code of conduct);
- that the supervisor tells the manager only attendance and training needs;
- how to stop the arrangement.', '<p>We could not do both, so we swapped. I supervise the counsellors of a neighbouring organization, and their lead supervises ours, two hours every second week. No money changes hands. There is a one-page agreement:</p>
<ul><li>what stays in the room, and what does not (danger, abuse, breach of the code of conduct);</li><li>that the supervisor tells the manager only attendance and training needs;</li><li>how to stop the arrangement.</li></ul>
', 'We could not do both, so we swapped. I supervise the counsellors of a neighbouring organization, and their lead supervises ours, two hours every second week. No money changes hands. There is a one-page agreement:
what stays in the room, and what does not (danger, abuse, breach of the code of conduct);
that the supervisor tells the manager only attendance and training needs;
how to stop the arrangement.', 'en', now() - interval '46944 minutes'),
  ('ph15ad2a9x9r2s7x', 3, '3n9f2k8d5psffnyb', 'The swap is good. If there is no neighbour, separate at least the hours and the paper. Never talk about a contract in the same hour in which you ask someone about their doubts.', '<p>The swap is good. If there is no neighbour, separate at least the hours and the paper. Never talk about a contract in the same hour in which you ask someone about their doubts.</p>
', 'The swap is good. If there is no neighbour, separate at least the hours and the paper. Never talk about a contract in the same hour in which you ask someone about their doubts.', 'en', now() - interval '46368 minutes'),
  ('ph15ad2a9x9r2s7x', 4, 'j8y4p9xzf0xt882w', 'There is a neighbour, two streets away. I never thought of asking. I will bring them the one-page agreement this week.', '<p>There is a neighbour, two streets away. I never thought of asking. I will bring them the one-page agreement this week.</p>
', 'There is a neighbour, two streets away. I never thought of asking. I will bring them the one-page agreement this week.', 'en', now() - interval '44640 minutes'),
  ('s1x3ae1g4gt6xjwq', 1, 'refyx1gtqba7yhp9', 'In my placement we have “peer supervision” on Fridays. It is friendly, and I leave with nothing. I am the youngest, so I cannot just change it. What could I suggest?', '<p>In my placement we have “peer supervision” on Fridays. It is friendly, and I leave with nothing. I am the youngest, so I cannot just change it. What could I suggest?</p>
', 'In my placement we have “peer supervision” on Fridays. It is friendly, and I leave with nothing. I am the youngest, so I cannot just change it. What could I suggest?', 'en', now() - interval '11520 minutes'),
  ('s1x3ae1g4gt6xjwq', 2, '2zcmp4e81bmpr6e3', 'Suggest one rule only: each Friday one person brings one question about their own practice, written down, in one sentence. The others first ask, and only then advise. If you bring the first question, nobody can feel accused.', '<p>Suggest one rule only: each Friday one person brings one question about their own practice, written down, in one sentence. The others first ask, and only then advise. If you bring the first question, nobody can feel accused.</p>
', 'Suggest one rule only: each Friday one person brings one question about their own practice, written down, in one sentence. The others first ask, and only then advise. If you bring the first question, nobody can feel accused.', 'en', now() - interval '10944 minutes'),
  ('s1x3ae1g4gt6xjwq', 3, 'd2rxcxs8ek5trst6', 'And a role that moves around: someone watches the time and says at the end what they heard. The youngest person is often best at it. Ask for that role.', '<p>And a role that moves around: someone watches the time and says at the end what they heard. The youngest person is often best at it. Ask for that role.</p>
', 'And a role that moves around: someone watches the time and says at the end what they heard. The youngest person is often best at it. Ask for that role.', 'en', now() - interval '10224 minutes'),
  ('vy65fx0wvt6yv81g', 1, '1ak8eyxqwd8j6rnw', 'Our interpreters hear everything twice, once in each language, and they are rarely asked how they are. I have good questions for counsellors and none for interpreters. Do you have some, in any language?', '<p>Our interpreters hear everything twice, once in each language, and they are rarely asked how they are. I have good questions for counsellors and none for interpreters. Do you have some, in any language?</p>
', 'Our interpreters hear everything twice, once in each language, and they are rarely asked how they are. I have good questions for counsellors and none for interpreters. Do you have some, in any language?', 'en', now() - interval '7200 minutes'),
  ('argvxx20jaqx9njx', 1, '59j0m9x6ah0zr0kr', 'I work in French, please excuse my English. Every morning eighty children come, sometimes more, and we are two. We do not want to close the door. What do you do?', '<p>I work in French, please excuse my English. Every morning eighty children come, sometimes more, and we are two. We do not want to close the door. What do you do?</p>
', 'I work in French, please excuse my English. Every morning eighty children come, sometimes more, and we are two. We do not want to close the door. What do you do?', 'en', now() - interval '25920 minutes'),
  ('argvxx20jaqx9njx', 2, '4v05sze6cg70zaqm', 'You already know that two is not enough, so I will not say it.

- **Shifts.** Four groups, each with its own hour and its own colour of string around the wrist. Announce it with the parents’ committee, not alone.
- **Big games with clear ends.** Circle songs, relay, rope. Avoid anything with materials for ten.
- **Older brothers and sisters** as helpers, with a real task and a real thank-you, but never alone with a group and never at the cost of their own play.
- **One animator always watches** the edge, not the middle. The child who stands at the edge needs you.

And write down how many you sent away. That number convinced our funder to pay for two more animators.', '<p>You already know that two is not enough, so I will not say it.</p>
<ul><li><strong>Shifts.</strong> Four groups, each with its own hour and its own colour of string around the wrist. Announce it with the parents’ committee, not alone.</li><li><strong>Big games with clear ends.</strong> Circle songs, relay, rope. Avoid anything with materials for ten.</li><li><strong>Older brothers and sisters</strong> as helpers, with a real task and a real thank-you, but never alone with a group and never at the cost of their own play.</li><li><strong>One animator always watches</strong> the edge, not the middle. The child who stands at the edge needs you.</li></ul>
<p>And write down how many you sent away. That number convinced our funder to pay for two more animators.</p>
', 'You already know that two is not enough, so I will not say it.
Shifts. Four groups, each with its own hour and its own colour of string around the wrist. Announce it with the parents’ committee, not alone.
Big games with clear ends. Circle songs, relay, rope. Avoid anything with materials for ten.
Older brothers and sisters as helpers, with a real task and a real thank-you, but never alone with a group and never at the cost of their own play.
One animator always watches the edge, not the middle. The child who stands at the edge needs you.
And write down how many you sent away. That number convinced our funder to pay for two more animators.', 'en', now() - interval '25200 minutes'),
  ('argvxx20jaqx9njx', 3, '8s25nr51w0q5q7m8', 'With us, grandmothers sit at the gate and tell stories to those who wait. The waiting became the best part.', '<p>With us, grandmothers sit at the gate and tell stories to those who wait. The waiting became the best part.</p>
', 'With us, grandmothers sit at the gate and tell stories to those who wait. The waiting became the best part.', 'en', now() - interval '24624 minutes'),
  ('argvxx20jaqx9njx', 4, '59j0m9x6ah0zr0kr', 'Merci ! Les ficelles de couleur marchent très bien. Deux mamans ont commencé à tresser elles-mêmes les bracelets, et maintenant c’est une activité de plus.', '<p>Merci ! Les ficelles de couleur marchent très bien. Deux mamans ont commencé à tresser elles-mêmes les bracelets, et maintenant c’est une activité de plus.</p>
', 'Merci ! Les ficelles de couleur marchent très bien. Deux mamans ont commencé à tresser elles-mêmes les bracelets, et maintenant c’est une activité de plus.', 'fr', now() - interval '21600 minutes'),
  ('argvxx20jaqx9njx', 5, '4v05sze6cg70zaqm', 'That is exactly how a good space grows.', '<p>That is exactly how a good space grows.</p>
', 'That is exactly how a good space grows.', 'en', now() - interval '21312 minutes'),
  ('4bydtba12y04dd2b', 1, '4v05sze6cg70zaqm', 'Project ends in ten weeks. Last time we simply stopped, and I am still ashamed of it. What do you do in the last weeks so that an ending is not one more loss?', '<p>Project ends in ten weeks. Last time we simply stopped, and I am still ashamed of it. What do you do in the last weeks so that an ending is not one more loss?</p>
', 'Project ends in ten weeks. Last time we simply stopped, and I am still ashamed of it. What do you do in the last weeks so that an ending is not one more loss?', 'en', now() - interval '100800 minutes'),
  ('4bydtba12y04dd2b', 2, '8s25nr51w0q5q7m8', 'We plan the ending with the children, from week one of the last ten.

- They choose what stays: songs, a painted wall, a football, a small library box.
- We say the date clearly and repeat it. Children count the days anyway.
- We walk with every family who wants it to the next place, such as the school or the women’s group. We walk, we do not only inform.
- The last day is a feast made by the children, and the animators receive a thank-you too.', '<p>We plan the ending with the children, from week one of the last ten.</p>
<ul><li>They choose what stays: songs, a painted wall, a football, a small library box.</li><li>We say the date clearly and repeat it. Children count the days anyway.</li><li>We walk with every family who wants it to the next place, such as the school or the women’s group. We walk, we do not only inform.</li><li>The last day is a feast made by the children, and the animators receive a thank-you too.</li></ul>
', 'We plan the ending with the children, from week one of the last ten.
They choose what stays: songs, a painted wall, a football, a small library box.
We say the date clearly and repeat it. Children count the days anyway.
We walk with every family who wants it to the next place, such as the school or the women’s group. We walk, we do not only inform.
The last day is a feast made by the children, and the animators receive a thank-you too.', 'en', now() - interval '99936 minutes'),
  ('4bydtba12y04dd2b', 3, 'sxv9tc7zrcme29mn', 'The youth in our block took over the space one afternoon a week. They needed only the key and one adult who trusts them.', '<p>The youth in our block took over the space one afternoon a week. They needed only the key and one adult who trusts them.</p>
', 'The youth in our block took over the space one afternoon a week. They needed only the key and one adult who trusts them.', 'en', now() - interval '99216 minutes'),
  ('4bydtba12y04dd2b', 4, '4v05sze6cg70zaqm', 'The key! We always hand the key to an organization, never to the young people. Thank you.', '<p>The key! We always hand the key to an organization, never to the young people. Thank you.</p>
', 'The key! We always hand the key to an organization, never to the young people. Thank you.', 'en', now() - interval '95040 minutes'),
  ('10n031s7qbvkag6q', 1, '16ez8hs89286jyde', 'We run eight sessions for caregivers. Mothers come, aunts come. Fathers send their greetings. We changed the hour, and it did not help much. What worked for you?', '<p>We run eight sessions for caregivers. Mothers come, aunts come. Fathers send their greetings. We changed the hour, and it did not help much. What worked for you?</p>
', 'We run eight sessions for caregivers. Mothers come, aunts come. Fathers send their greetings. We changed the hour, and it did not help much. What worked for you?', 'en', now() - interval '30240 minutes'),
  ('10n031s7qbvkag6q', 2, '8s25nr51w0q5q7m8', 'We stopped inviting them to “parenting”. We went where they already are, the motor park after noon prayer, and asked what they worry about for their children. They talked for an hour. Then they asked when we would come again.', '<p>We stopped inviting them to “parenting”. We went where they already are, the motor park after noon prayer, and asked what they worry about for their children. They talked for an hour. Then they asked when we would come again.</p>
', 'We stopped inviting them to “parenting”. We went where they already are, the motor park after noon prayer, and asked what they worry about for their children. They talked for an hour. Then they asked when we would come again.', 'en', now() - interval '29664 minutes'),
  ('10n031s7qbvkag6q', 3, '3n9f2k8d5psffnyb', 'Three changes that helped us, after a first year without fathers:

1. A **man from the same trade** leads the group together with a woman. Not a pastor, not a teacher, not us.
2. Four sessions instead of eight, and the first one is about something practical: school papers, phones, how to answer children’s questions about the war.
3. We asked the mothers first whether and how they want the men to be invited. In some homes it was not a good idea, and we would have done harm.', '<p>Three changes that helped us, after a first year without fathers:</p>
<ol><li>A <strong>man from the same trade</strong> leads the group together with a woman. Not a pastor, not a teacher, not us.</li><li>Four sessions instead of eight, and the first one is about something practical: school papers, phones, how to answer children’s questions about the war.</li><li>We asked the mothers first whether and how they want the men to be invited. In some homes it was not a good idea, and we would have done harm.</li></ol>
', 'Three changes that helped us, after a first year without fathers:
A man from the same trade leads the group together with a woman. Not a pastor, not a teacher, not us.
Four sessions instead of eight, and the first one is about something practical: school papers, phones, how to answer children’s questions about the war.
We asked the mothers first whether and how they want the men to be invited. In some homes it was not a good idea, and we would have done harm.', 'en', now() - interval '29088 minutes'),
  ('10n031s7qbvkag6q', 4, 'refyx1gtqba7yhp9', 'Point 3 is missing in everything I read for my thesis. Thank you.', '<p>Point 3 is missing in everything I read for my thesis. Thank you.</p>
', 'Point 3 is missing in everything I read for my thesis. Thank you.', 'en', now() - interval '28656 minutes'),
  ('10n031s7qbvkag6q', 5, '16ez8hs89286jyde', 'We will go to the vegetable market in the early afternoon, when the men sit down. My colleagues laughed, then they became quiet, and then they began to plan.', '<p>We will go to the vegetable market in the early afternoon, when the men sit down. My colleagues laughed, then they became quiet, and then they began to plan.</p>
', 'We will go to the vegetable market in the early afternoon, when the men sit down. My colleagues laughed, then they became quiet, and then they began to plan.', 'en', now() - interval '24480 minutes'),
  ('eqwbrzz6sr49624g', 1, 's05j12c48zqbgxt3', 'In a school on the outer island, children could put questions in a box. Some of them:

- Will the sea come when I sleep?
- Who takes the pigs?
- Why do grown-ups say it is fine?

We now begin the preparedness lesson with these and not with the poster.', '<p>In a school on the outer island, children could put questions in a box. Some of them:</p>
<ul><li>Will the sea come when I sleep?</li><li>Who takes the pigs?</li><li>Why do grown-ups say it is fine?</li></ul>
<p>We now begin the preparedness lesson with these and not with the poster.</p>
', 'In a school on the outer island, children could put questions in a box. Some of them:
Will the sea come when I sleep?
Who takes the pigs?
Why do grown-ups say it is fine?
We now begin the preparedness lesson with these and not with the poster.', 'en', now() - interval '64800 minutes'),
  ('eqwbrzz6sr49624g', 2, 'p29rynq9v6z0x7y9', '“Why do grown-ups say it is fine?” should be on the wall of every ministry. May I use the questions in a teacher training, without the name of the island?', '<p>“Why do grown-ups say it is fine?” should be on the wall of every ministry. May I use the questions in a teacher training, without the name of the island?</p>
', '“Why do grown-ups say it is fine?” should be on the wall of every ministry. May I use the questions in a teacher training, without the name of the island?', 'en', now() - interval '64080 minutes'),
  ('eqwbrzz6sr49624g', 3, 's05j12c48zqbgxt3', 'Please do. The children voted yes, I asked them.', '<p>Please do. The children voted yes, I asked them.</p>
', 'Please do. The children voted yes, I asked them.', 'en', now() - interval '63504 minutes'),
  ('eqwbrzz6sr49624g', 4, '4v05sze6cg70zaqm', 'We made an evacuation song with the list of who carries what. The pigs are in it.', '<p>We made an evacuation song with the list of who carries what. The pigs are in it.</p>
', 'We made an evacuation song with the list of who carries what. The pigs are in it.', 'en', now() - interval '62784 minutes'),
  ('r74qpgh2ga2j59tt', 1, '8s25nr51w0q5q7m8', 'We have families who opened their doors, and children who do not speak much at first. I do not ask about any one child. I ask what you tell and give the families in the first seven days.', '<p>We have families who opened their doors, and children who do not speak much at first. I do not ask about any one child. I ask what you tell and give the families in the first seven days.</p>
', 'We have families who opened their doors, and children who do not speak much at first. I do not ask about any one child. I ask what you tell and give the families in the first seven days.', 'en', now() - interval '21600 minutes'),
  ('r74qpgh2ga2j59tt', 2, 'p29rynq9v6z0x7y9', 'What families told us afterwards that they had needed:

- one sheet with **normal** reactions: eating very little or a lot, sleeping near the door, wetting the bed, silence;
- permission not to ask questions;
- one small daily duty for the child, the same for all children in the house;
- a phone number, and a visit on a fixed day, so that nobody has to fail before someone comes.', '<p>What families told us afterwards that they had needed:</p>
<ul><li>one sheet with <strong>normal</strong> reactions: eating very little or a lot, sleeping near the door, wetting the bed, silence;</li><li>permission not to ask questions;</li><li>one small daily duty for the child, the same for all children in the house;</li><li>a phone number, and a visit on a fixed day, so that nobody has to fail before someone comes.</li></ul>
', 'What families told us afterwards that they had needed:
one sheet with normal reactions: eating very little or a lot, sleeping near the door, wetting the bed, silence;
permission not to ask questions;
one small daily duty for the child, the same for all children in the house;
a phone number, and a visit on a fixed day, so that nobody has to fail before someone comes.', 'en', now() - interval '21024 minutes'),
  ('r74qpgh2ga2j59tt', 3, 'j8y4p9xzf0xt882w', 'Add the other children of the house. They lose a mat, a plate and some attention. We give each of them a task in the welcome and ask them on the third day how it is for **them**. Most placements that broke, broke there.', '<p>Add the other children of the house. They lose a mat, a plate and some attention. We give each of them a task in the welcome and ask them on the third day how it is for <strong>them</strong>. Most placements that broke, broke there.</p>
', 'Add the other children of the house. They lose a mat, a plate and some attention. We give each of them a task in the welcome and ask them on the third day how it is for them. Most placements that broke, broke there.', 'en', now() - interval '20448 minutes'),
  ('r74qpgh2ga2j59tt', 4, '8s25nr51w0q5q7m8', 'The other children of the house. Yes. We never asked them.', '<p>The other children of the house. Yes. We never asked them.</p>
', 'The other children of the house. Yes. We never asked them.', 'en', now() - interval '18720 minutes'),
  ('y8q28ag77q23pkac', 1, '9p30m1v7s4vce45f', 'Air alarms, basement, sometimes four hours. Twenty children between three and fourteen, adults who are nervous too. No jumping, as there are people sleeping. What do you play?', '<p>Air alarms, basement, sometimes four hours. Twenty children between three and fourteen, adults who are nervous too. No jumping, as there are people sleeping. What do you play?</p>
', 'Air alarms, basement, sometimes four hours. Twenty children between three and fourteen, adults who are nervous too. No jumping, as there are people sleeping. What do you play?', 'en', now() - interval '12960 minutes'),
  ('y8q28ag77q23pkac', 2, '4v05sze6cg70zaqm', '- “The wind blows for everyone who…” with hands instead of chairs.
- Shadow theatre with one phone light.
- Passing a sound around the circle: whisper, click, hum. Then backwards.
- Map of the room: who can find seven things that are round?', '<ul><li>“The wind blows for everyone who…” with hands instead of chairs.</li><li>Shadow theatre with one phone light.</li><li>Passing a sound around the circle: whisper, click, hum. Then backwards.</li><li>Map of the room: who can find seven things that are round?</li></ul>
', '“The wind blows for everyone who…” with hands instead of chairs.
Shadow theatre with one phone light.
Passing a sound around the circle: whisper, click, hum. Then backwards.
Map of the room: who can find seven things that are round?', 'en', now() - interval '12528 minutes'),
  ('y8q28ag77q23pkac', 3, '59j0m9x6ah0zr0kr', 'Les histoires à relais : chacun dit une phrase, et les grands notent. Le lendemain on relit le livre. Les petits attendent la suite avec impatience.', '<p>Les histoires à relais : chacun dit une phrase, et les grands notent. Le lendemain on relit le livre. Les petits attendent la suite avec impatience.</p>
', 'Les histoires à relais : chacun dit une phrase, et les grands notent. Le lendemain on relit le livre. Les petits attendent la suite avec impatience.', 'fr', now() - interval '12240 minutes'),
  ('y8q28ag77q23pkac', 4, 'sxv9tc7zrcme29mn', 'String games. Every grandmother here knows ten figures. One string for each child costs almost nothing.', '<p>String games. Every grandmother here knows ten figures. One string for each child costs almost nothing.</p>
', 'String games. Every grandmother here knows ten figures. One string for each child costs almost nothing.', 'en', now() - interval '11664 minutes'),
  ('y8q28ag77q23pkac', 5, '16ez8hs89286jyde', 'Let the older ones be responsible for a younger one for the length of the game, with a name for the pair. It calmed ours more than any breathing exercise.', '<p>Let the older ones be responsible for a younger one for the length of the game, with a name for the pair. It calmed ours more than any breathing exercise.</p>
', 'Let the older ones be responsible for a younger one for the length of the game, with a name for the pair. It calmed ours more than any breathing exercise.', 'en', now() - interval '11232 minutes'),
  ('qnn3vspjsmjjq7c5', 1, 'cq2z12qyxbsv28gg', 'In the school programme that we evaluate, children with disabilities are present but often sit at the side and “help with the score”. The teachers mean well. Do you have activities that are built for everyone from the start?', '<p>In the school programme that we evaluate, children with disabilities are present but often sit at the side and “help with the score”. The teachers mean well. Do you have activities that are built for everyone from the start?</p>
', 'In the school programme that we evaluate, children with disabilities are present but often sit at the side and “help with the score”. The teachers mean well. Do you have activities that are built for everyone from the start?', 'en', now() - interval '43200 minutes'),
  ('qnn3vspjsmjjq7c5', 2, '4v05sze6cg70zaqm', 'We stopped adapting games and started choosing them by one question: can a child win, lose and laugh in this game while sitting, not seeing, or not hearing? Many old games pass this test: clapping games, tug of war while seated, passing games, tasting and smelling games, group drawing.

And ask the children with disabilities to teach one game each. They have plenty.', '<p>We stopped adapting games and started choosing them by one question: can a child win, lose and laugh in this game while sitting, not seeing, or not hearing? Many old games pass this test: clapping games, tug of war while seated, passing games, tasting and smelling games, group drawing.</p>
<p>And ask the children with disabilities to teach one game each. They have plenty.</p>
', 'We stopped adapting games and started choosing them by one question: can a child win, lose and laugh in this game while sitting, not seeing, or not hearing? Many old games pass this test: clapping games, tug of war while seated, passing games, tasting and smelling games, group drawing.
And ask the children with disabilities to teach one game each. They have plenty.', 'en', now() - interval '42624 minutes'),
  ('qnn3vspjsmjjq7c5', 3, 'ctzenntpjbq3c0qa', 'Look at the way to the toilet before you look at the game. Children leave because of the toilet and not because of the ball.', '<p>Look at the way to the toilet before you look at the game. Children leave because of the toilet and not because of the ball.</p>
', 'Look at the way to the toilet before you look at the game. Children leave because of the toilet and not because of the ball.', 'en', now() - interval '41904 minutes'),
  ('qnn3vspjsmjjq7c5', 4, 's05j12c48zqbgxt3', 'True on our islands as well.', '<p>True on our islands as well.</p>
', 'True on our islands as well.', 'en', now() - interval '41040 minutes'),
  ('9qserdmer8x3r7bx', 1, 'sxv9tc7zrcme29mn', 'The youth in our group say that nobody sleeps before two at night, and then school is impossible. They want to make a poster themselves. Do you know a good short text that is not childish? English is fine, I will translate it with them.', '<p>The youth in our group say that nobody sleeps before two at night, and then school is impossible. They want to make a poster themselves. Do you know a good short text that is not childish? English is fine, I will translate it with them.</p>
', 'The youth in our group say that nobody sleeps before two at night, and then school is impossible. They want to make a poster themselves. Do you know a good short text that is not childish? English is fine, I will translate it with them.', 'en', now() - interval '2880 minutes'),
  ('64mrp5za6yd9n2vh', 1, '1ak8eyxqwd8j6rnw', 'We are preparing the group format with women in the camps. Eight to ten participants, five sessions, two facilitators. Before we print anything, I would like to hear what you changed, and what you now wish you had left alone.', '<p>We are preparing the group format with women in the camps. Eight to ten participants, five sessions, two facilitators. Before we print anything, I would like to hear what you changed, and what you now wish you had left alone.</p>
', 'We are preparing the group format with women in the camps. Eight to ten participants, five sessions, two facilitators. Before we print anything, I would like to hear what you changed, and what you now wish you had left alone.', 'en', now() - interval '37440 minutes'),
  ('64mrp5za6yd9n2vh', 2, '2zcmp4e81bmpr6e3', 'We **kept** the order of the strategies, the home practice and the time for the story that runs through all sessions.

We **changed**

- the pictures. Ours were drawn with the women. The face in the manual was “somebody from the capital”;
- the breathing exercise, which we do with the eyes open;
- the seats. No circle of chairs, mats along the wall, the door in view.

I wish we had not cut the individual meeting before the group. We cut it to save time, and then some women heard in session one that the group was not what they needed.', '<p>We <strong>kept</strong> the order of the strategies, the home practice and the time for the story that runs through all sessions.</p>
<p>We <strong>changed</strong></p>
<ul><li>the pictures. Ours were drawn with the women. The face in the manual was “somebody from the capital”;</li><li>the breathing exercise, which we do with the eyes open;</li><li>the seats. No circle of chairs, mats along the wall, the door in view.</li></ul>
<p>I wish we had not cut the individual meeting before the group. We cut it to save time, and then some women heard in session one that the group was not what they needed.</p>
', 'We kept the order of the strategies, the home practice and the time for the story that runs through all sessions.
We changed
the pictures. Ours were drawn with the women. The face in the manual was “somebody from the capital”;
the breathing exercise, which we do with the eyes open;
the seats. No circle of chairs, mats along the wall, the door in view.
I wish we had not cut the individual meeting before the group. We cut it to save time, and then some women heard in session one that the group was not what they needed.', 'en', now() - interval '36720 minutes'),
  ('64mrp5za6yd9n2vh', 3, 'cdyvqqb8sm6ek3b4', 'Same here about the individual meeting. And keep the facilitators’ weekly supervision, even when everything goes well. Ours grew tired in week three, and nobody noticed.', '<p>Same here about the individual meeting. And keep the facilitators’ weekly supervision, even when everything goes well. Ours grew tired in week three, and nobody noticed.</p>
', 'Same here about the individual meeting. And keep the facilitators’ weekly supervision, even when everything goes well. Ours grew tired in week three, and nobody noticed.', 'en', now() - interval '36000 minutes'),
  ('64mrp5za6yd9n2vh', 4, 'sxv9tc7zrcme29mn', 'As an interpreter: please translate “problem” with the women and not in the office. In our language there are two words, one for a thing that can be solved and one for what you carry. If you take the wrong word, the first session is lost.', '<p>As an interpreter: please translate “problem” with the women and not in the office. In our language there are two words, one for a thing that can be solved and one for what you carry. If you take the wrong word, the first session is lost.</p>
', 'As an interpreter: please translate “problem” with the women and not in the office. In our language there are two words, one for a thing that can be solved and one for what you carry. If you take the wrong word, the first session is lost.', 'en', now() - interval '35424 minutes'),
  ('64mrp5za6yd9n2vh', 5, '1ak8eyxqwd8j6rnw', 'We spent a whole morning on that one word. You are right, it changed everything.', '<p>We spent a whole morning on that one word. You are right, it changed everything.</p>
', 'We spent a whole morning on that one word. You are right, it changed everything.', 'en', now() - interval '33120 minutes'),
  ('1657mf0aazen0sm8', 1, '3n9f2k8d5psffnyb', 'After ten days of training, everyone gets a certificate. I know that some are not ready. Role plays tell me a lot, but how do you decide fairly, and what do you tell the ones who are not ready?', '<p>After ten days of training, everyone gets a certificate. I know that some are not ready. Role plays tell me a lot, but how do you decide fairly, and what do you tell the ones who are not ready?</p>
', 'After ten days of training, everyone gets a certificate. I know that some are not ready. Role plays tell me a lot, but how do you decide fairly, and what do you tell the ones who are not ready?', 'en', now() - interval '51840 minutes'),
  ('1657mf0aazen0sm8', 2, 'cdyvqqb8sm6ek3b4', 'Role plays with a fixed checklist, scored by two people who do not talk to each other before they have finished. We look at a handful of basic helping skills: listening, warmth, confidentiality, asking about danger, not giving orders. And two things that stop everything, whatever the score: breaking confidentiality and blaming the person.', '<p>Role plays with a fixed checklist, scored by two people who do not talk to each other before they have finished. We look at a handful of basic helping skills: listening, warmth, confidentiality, asking about danger, not giving orders. And two things that stop everything, whatever the score: breaking confidentiality and blaming the person.</p>
', 'Role plays with a fixed checklist, scored by two people who do not talk to each other before they have finished. We look at a handful of basic helping skills: listening, warmth, confidentiality, asking about danger, not giving orders. And two things that stop everything, whatever the score: breaking confidentiality and blaming the person.', 'en', now() - interval '51120 minutes'),
  ('1657mf0aazen0sm8', 3, '2zcmp4e81bmpr6e3', 'And say it **on day one**. “At the end some of us will start, and some will train longer. Both are good.” Then we have a place for those who need more time: they co-facilitate, or they go along as note-takers, and they are observed again after a month. About the conversation itself: I show the checklist, I start with what is strong, and I never do it on the last day when everybody takes photos.', '<p>And say it <strong>on day one</strong>. “At the end some of us will start, and some will train longer. Both are good.” Then we have a place for those who need more time: they co-facilitate, or they go along as note-takers, and they are observed again after a month. About the conversation itself: I show the checklist, I start with what is strong, and I never do it on the last day when everybody takes photos.</p>
', 'And say it on day one. “At the end some of us will start, and some will train longer. Both are good.” Then we have a place for those who need more time: they co-facilitate, or they go along as note-takers, and they are observed again after a month. About the conversation itself: I show the checklist, I start with what is strong, and I never do it on the last day when everybody takes photos.', 'en', now() - interval '50544 minutes'),
  ('1657mf0aazen0sm8', 4, 'cxq225rn7684y6sg', 'نفعل الشيء نفسه مع أطباء الرعاية الأولية: قائمة واضحة منذ اليوم الأول، ومن لم يجتز يعود بعد شهر مع مرافقة ميدانية. الوضوح المبكر يحفظ كرامة الجميع.', '<p>نفعل الشيء نفسه مع أطباء الرعاية الأولية: قائمة واضحة منذ اليوم الأول، ومن لم يجتز يعود بعد شهر مع مرافقة ميدانية. الوضوح المبكر يحفظ كرامة الجميع.</p>
', 'نفعل الشيء نفسه مع أطباء الرعاية الأولية: قائمة واضحة منذ اليوم الأول، ومن لم يجتز يعود بعد شهر مع مرافقة ميدانية. الوضوح المبكر يحفظ كرامة الجميع.', 'ar', now() - interval '49536 minutes'),
  ('1657mf0aazen0sm8', 5, '3n9f2k8d5psffnyb', '“Both are good.” I will say it on Monday.', '<p>“Both are good.” I will say it on Monday.</p>
', '“Both are good.” I will say it on Monday.', 'en', now() - interval '47520 minutes'),
  ('h1v75876yc1z05xk', 1, '16ez8hs89286jyde', 'We want to try a self-help course with audio recordings for groups. There is no power and phones are few. Has anyone run it with a small speaker and a solar panel? What broke?', '<p>We want to try a self-help course with audio recordings for groups. There is no power and phones are few. Has anyone run it with a small speaker and a solar panel? What broke?</p>
', 'We want to try a self-help course with audio recordings for groups. There is no power and phones are few. Has anyone run it with a small speaker and a solar panel? What broke?', 'en', now() - interval '72000 minutes'),
  ('h1v75876yc1z05xk', 2, '6qemm8efwfmr6c6d', 'The speaker did not break, the memory cards did. Keep three copies. And record in the voice of someone from the area. Ours was recorded in the city accent, and people listened politely.', '<p>The speaker did not break, the memory cards did. Keep three copies. And record in the voice of someone from the area. Ours was recorded in the city accent, and people listened politely.</p>
', 'The speaker did not break, the memory cards did. Keep three copies. And record in the voice of someone from the area. Ours was recorded in the city accent, and people listened politely.', 'en', now() - interval '71280 minutes'),
  ('h1v75876yc1z05xk', 3, 'xqfvaq2ewnpw5wvt', 'We had no recording at all at first. A facilitator read the text aloud, always the same text. It was slower and, honestly, better, because she could look at people. If you read: mark the pauses in the text. Otherwise everyone reads too fast.', '<p>We had no recording at all at first. A facilitator read the text aloud, always the same text. It was slower and, honestly, better, because she could look at people. If you read: mark the pauses in the text. Otherwise everyone reads too fast.</p>
', 'We had no recording at all at first. A facilitator read the text aloud, always the same text. It was slower and, honestly, better, because she could look at people. If you read: mark the pauses in the text. Otherwise everyone reads too fast.', 'en', now() - interval '70560 minutes'),
  ('h1v75876yc1z05xk', 4, '16ez8hs89286jyde', 'Reading aloud with marked pauses is now our plan A. The speaker is plan B. Thank you.', '<p>Reading aloud with marked pauses is now our plan A. The speaker is plan B. Thank you.</p>
', 'Reading aloud with marked pauses is now our plan A. The speaker is plan B. Thank you.', 'en', now() - interval '67680 minutes'),
  ('zpe8hgjrg1rfbcse', 1, 'm35j70gy9mcedffp', 'I ask about the system, not about a person. In our health centre there is no psychiatrist within a day’s travel. We are two nurses. How did you build a safe way that does not depend on one hero?', '<p>I ask about the system, not about a person. In our health centre there is no psychiatrist within a day’s travel. We are two nurses. How did you build a safe way that does not depend on one hero?</p>
', 'I ask about the system, not about a person. In our health centre there is no psychiatrist within a day’s travel. We are two nurses. How did you build a safe way that does not depend on one hero?', 'en', now() - interval '41760 minutes'),
  ('zpe8hgjrg1rfbcse', 2, 'xqfvaq2ewnpw5wvt', 'Four things on one page, on our wall, known to everyone including the guard:

- who asks, and with which words. We ask directly, it does not put the idea into anyone’s head;
- who stays with the person, and who takes over when that colleague goes home;
- how the family is involved, if the person wants this and the family is safe;
- whom we call, day and night, and what we do if nobody answers.', '<p>Four things on one page, on our wall, known to everyone including the guard:</p>
<ul><li>who asks, and with which words. We ask directly, it does not put the idea into anyone’s head;</li><li>who stays with the person, and who takes over when that colleague goes home;</li><li>how the family is involved, if the person wants this and the family is safe;</li><li>whom we call, day and night, and what we do if nobody answers.</li></ul>
', 'Four things on one page, on our wall, known to everyone including the guard:
who asks, and with which words. We ask directly, it does not put the idea into anyone’s head;
who stays with the person, and who takes over when that colleague goes home;
how the family is involved, if the person wants this and the family is safe;
whom we call, day and night, and what we do if nobody answers.', 'en', now() - interval '41184 minutes'),
  ('zpe8hgjrg1rfbcse', 3, 'cdyvqqb8sm6ek3b4', 'To this page we added two agreements that had to be made **before** anything happens:

1. With the district hospital: a named colleague who accepts a call from a nurse, and an agreed way of transport.
2. With the pharmacy and the shops: about pesticides, locked storage. Reducing access to means is prevention that works without a psychiatrist.

Then train everyone on the self-harm module of the mhGAP Intervention Guide, and practise the call once a year, like a fire drill. And plan contact in the following weeks. A short visit or a message at fixed times counts.', '<p>To this page we added two agreements that had to be made <strong>before</strong> anything happens:</p>
<ol><li>With the district hospital: a named colleague who accepts a call from a nurse, and an agreed way of transport.</li><li>With the pharmacy and the shops: about pesticides, locked storage. Reducing access to means is prevention that works without a psychiatrist.</li></ol>
<p>Then train everyone on the self-harm module of the mhGAP Intervention Guide, and practise the call once a year, like a fire drill. And plan contact in the following weeks. A short visit or a message at fixed times counts.</p>
', 'To this page we added two agreements that had to be made before anything happens:
With the district hospital: a named colleague who accepts a call from a nurse, and an agreed way of transport.
With the pharmacy and the shops: about pesticides, locked storage. Reducing access to means is prevention that works without a psychiatrist.
Then train everyone on the self-harm module of the mhGAP Intervention Guide, and practise the call once a year, like a fire drill. And plan contact in the following weeks. A short visit or a message at fixed times counts.', 'en', now() - interval '40464 minutes'),
  ('zpe8hgjrg1rfbcse', 4, 'ctzenntpjbq3c0qa', 'From the person’s side: tell me who will know, before I tell you more. That one sentence decided whether I spoke.', '<p>From the person’s side: tell me who will know, before I tell you more. That one sentence decided whether I spoke.</p>
', 'From the person’s side: tell me who will know, before I tell you more. That one sentence decided whether I spoke.', 'en', now() - interval '39600 minutes'),
  ('zpe8hgjrg1rfbcse', 5, 'm35j70gy9mcedffp', 'We wrote our page this week. The guard helped a lot, he knew who comes at night.', '<p>We wrote our page this week. The guard helped a lot, he knew who comes at night.</p>
', 'We wrote our page this week. The guard helped a lot, he knew who comes at night.', 'en', now() - interval '36000 minutes'),
  ('6q0asv0fj0rxt3t9', 1, 'cdyvqqb8sm6ek3b4', 'We are translating a short manual. I keep a diary of the words that stopped us.

- *Feelings*: in one of our languages you feel **in the stomach**, in another **in the liver**. We kept both and drew a body.
- *Homework*: sounds like school, and like failing. We use “practice at home”.
- *Confidential*: became “it stays between the two of us and the tree”. People nod at once.

What are yours?', '<p>We are translating a short manual. I keep a diary of the words that stopped us.</p>
<ul><li><em>Feelings</em>: in one of our languages you feel <strong>in the stomach</strong>, in another <strong>in the liver</strong>. We kept both and drew a body.</li><li><em>Homework</em>: sounds like school, and like failing. We use “practice at home”.</li><li><em>Confidential</em>: became “it stays between the two of us and the tree”. People nod at once.</li></ul>
<p>What are yours?</p>
', 'We are translating a short manual. I keep a diary of the words that stopped us.
Feelings: in one of our languages you feel in the stomach, in another in the liver. We kept both and drew a body.
Homework: sounds like school, and like failing. We use “practice at home”.
Confidential: became “it stays between the two of us and the tree”. People nod at once.
What are yours?', 'en', now() - interval '79200 minutes'),
  ('6q0asv0fj0rxt3t9', 2, 'sxv9tc7zrcme29mn', '*Stress.* Everyone uses the English word, and everyone means something else. We ask: is it tiredness, fear, or shame? Then we translate.', '<p><em>Stress.</em> Everyone uses the English word, and everyone means something else. We ask: is it tiredness, fear, or shame? Then we translate.</p>
', 'Stress. Everyone uses the English word, and everyone means something else. We ask: is it tiredness, fear, or shame? Then we translate.', 'en', now() - interval '78336 minutes'),
  ('6q0asv0fj0rxt3t9', 3, 'xqfvaq2ewnpw5wvt', '*Depression.* The clinical word frightens people. “Narrowness of the heart” is what they say themselves. We use it, and explain once what the doctor calls it.', '<p><em>Depression.</em> The clinical word frightens people. “Narrowness of the heart” is what they say themselves. We use it, and explain once what the doctor calls it.</p>
', 'Depression. The clinical word frightens people. “Narrowness of the heart” is what they say themselves. We use it, and explain once what the doctor calls it.', 'en', now() - interval '77760 minutes'),
  ('6q0asv0fj0rxt3t9', 4, 'zh40a87zp2j3kzn9', '*Coping.* In French I never find it. “Faire face” is too brave, “gérer” is too much like an office. Any ideas?', '<p><em>Coping.</em> In French I never find it. “Faire face” is too brave, “gérer” is too much like an office. Any ideas?</p>
', 'Coping. In French I never find it. “Faire face” is too brave, “gérer” is too much like an office. Any ideas?', 'en', now() - interval '77040 minutes'),
  ('6q0asv0fj0rxt3t9', 5, 'd2rxcxs8ek5trst6', 'Ask the people who will read it. In a workshop a market woman gave us the best word for coping: “how I still get up”.', '<p>Ask the people who will read it. In a workshop a market woman gave us the best word for coping: “how I still get up”.</p>
', 'Ask the people who will read it. In a workshop a market woman gave us the best word for coping: “how I still get up”.', 'en', now() - interval '76608 minutes'),
  ('h5vknfvpcyxt9xkd', 1, 'c9sg1xvjk6namqq9', 'Our managers ask for six meetings a day from each counsellor. We think it is too much, but we have no argument that they accept. What is usual in your place?', '<p>Our managers ask for six meetings a day from each counsellor. We think it is too much, but we have no argument that they accept. What is usual in your place?</p>
', 'Our managers ask for six meetings a day from each counsellor. We think it is too much, but we have no argument that they accept. What is usual in your place?', 'en', now() - interval '27360 minutes'),
  ('h5vknfvpcyxt9xkd', 2, '3n9f2k8d5psffnyb', 'I cannot give you a number that holds everywhere, and I would distrust one. We made the managers’ argument with **time**: for every hour with a person, write down notes, referral calls, walking, rest and supervision. With us it came to more than twice the hour. After two weeks of honest time sheets, nobody asked for six any more.', '<p>I cannot give you a number that holds everywhere, and I would distrust one. We made the managers’ argument with <strong>time</strong>: for every hour with a person, write down notes, referral calls, walking, rest and supervision. With us it came to more than twice the hour. After two weeks of honest time sheets, nobody asked for six any more.</p>
', 'I cannot give you a number that holds everywhere, and I would distrust one. We made the managers’ argument with time: for every hour with a person, write down notes, referral calls, walking, rest and supervision. With us it came to more than twice the hour. After two weeks of honest time sheets, nobody asked for six any more.', 'en', now() - interval '26640 minutes'),
  ('h5vknfvpcyxt9xkd', 3, '1ak8eyxqwd8j6rnw', 'Also show what happens to quality. Ours agreed to a pilot: four a day for one month. Fewer people missed their second meeting. That convinced them more than anything about our well-being, I am sorry to say.', '<p>Also show what happens to quality. Ours agreed to a pilot: four a day for one month. Fewer people missed their second meeting. That convinced them more than anything about our well-being, I am sorry to say.</p>
', 'Also show what happens to quality. Ours agreed to a pilot: four a day for one month. Fewer people missed their second meeting. That convinced them more than anything about our well-being, I am sorry to say.', 'en', now() - interval '26064 minutes'),
  ('c861kad8k4ys6z6m', 1, '2zcmp4e81bmpr6e3', 'In many homes the phone belongs to the husband or to the eldest son. We still want to offer sessions by phone in the rains. How do you make sure the person is free to talk, and safe?', '<p>In many homes the phone belongs to the husband or to the eldest son. We still want to offer sessions by phone in the rains. How do you make sure the person is free to talk, and safe?</p>
', 'In many homes the phone belongs to the husband or to the eldest son. We still want to offer sessions by phone in the rains. How do you make sure the person is free to talk, and safe?', 'en', now() - interval '5760 minutes'),
  ('c861kad8k4ys6z6m', 2, '6qemm8efwfmr6c6d', 'A question that can be answered with yes or no at the start: “Is this a good time to talk about the *school list*?” If the answer is no, we talk about the school list for two minutes and hang up. Agree on this in the first meeting, face to face.', '<p>A question that can be answered with yes or no at the start: “Is this a good time to talk about the <em>school list</em>?” If the answer is no, we talk about the school list for two minutes and hang up. Agree on this in the first meeting, face to face.</p>
', 'A question that can be answered with yes or no at the start: “Is this a good time to talk about the school list?” If the answer is no, we talk about the school list for two minutes and hang up. Agree on this in the first meeting, face to face.', 'en', now() - interval '5184 minutes'),
  ('c861kad8k4ys6z6m', 3, '9p30m1v7s4vce45f', 'Agree on what happens if the line drops, who calls back, and that you **never** leave a voice message or a text with the name of the service. And ask about headphones. They cost little and change much.', '<p>Agree on what happens if the line drops, who calls back, and that you <strong>never</strong> leave a voice message or a text with the name of the service. And ask about headphones. They cost little and change much.</p>
', 'Agree on what happens if the line drops, who calls back, and that you never leave a voice message or a text with the name of the service. And ask about headphones. They cost little and change much.', 'en', now() - interval '4608 minutes'),
  ('7f4vp56tpawd5fe8', 1, 'cdyvqqb8sm6ek3b4', 'After a short individual course we would like to offer one more meeting after two months. For our helpers this means a day on the road for each person. Have you tried it, and did people come? A phone call would be possible for about half of them.', '<p>After a short individual course we would like to offer one more meeting after two months. For our helpers this means a day on the road for each person. Have you tried it, and did people come? A phone call would be possible for about half of them.</p>
', 'After a short individual course we would like to offer one more meeting after two months. For our helpers this means a day on the road for each person. Have you tried it, and did people come? A phone call would be possible for about half of them.', 'en', now() - interval '2160 minutes'),
  ('mgpe89y7yrft34mb', 1, '1ak8eyxqwd8j6rnw', 'Donor asks for “a validated tool”. Participants ask for fewer questions. We have a six-week group for women. One measure, before and after. What would you take, and why?', '<p>Donor asks for “a validated tool”. Participants ask for fewer questions. We have a six-week group for women. One measure, before and after. What would you take, and why?</p>
', 'Donor asks for “a validated tool”. Participants ask for fewer questions. We have a six-week group for women. One measure, before and after. What would you take, and why?', 'en', now() - interval '48960 minutes'),
  ('mgpe89y7yrft34mb', 2, 'cq2z12qyxbsv28gg', 'First ask what the group is supposed to change. If it is daily functioning, measure functioning. If it is distress, measure distress. Then take the one that is

1. tested in **this** language, or at least tested with cognitive interviews by you;
2. short enough to be read aloud in ten minutes;
3. free to use, in writing.

I often add a question in which each person names her own main problem and rates it. It is not comparable between people, and it is what they remember and care about.', '<p>First ask what the group is supposed to change. If it is daily functioning, measure functioning. If it is distress, measure distress. Then take the one that is</p>
<ol><li>tested in <strong>this</strong> language, or at least tested with cognitive interviews by you;</li><li>short enough to be read aloud in ten minutes;</li><li>free to use, in writing.</li></ol>
<p>I often add a question in which each person names her own main problem and rates it. It is not comparable between people, and it is what they remember and care about.</p>
', 'First ask what the group is supposed to change. If it is daily functioning, measure functioning. If it is distress, measure distress. Then take the one that is
tested in this language, or at least tested with cognitive interviews by you;
short enough to be read aloud in ten minutes;
free to use, in writing.
I often add a question in which each person names her own main problem and rates it. It is not comparable between people, and it is what they remember and care about.', 'en', now() - interval '48240 minutes'),
  ('mgpe89y7yrft34mb', 3, 'acrrncx331dcjkav', 'Before the first round, sit with eight women and ask of each item: what does this question want to know? You will throw out two items, and save the whole study.', '<p>Before the first round, sit with eight women and ask of each item: what does this question want to know? You will throw out two items, and save the whole study.</p>
', 'Before the first round, sit with eight women and ask of each item: what does this question want to know? You will throw out two items, and save the whole study.', 'en', now() - interval '47520 minutes'),
  ('mgpe89y7yrft34mb', 4, 'fr5jpgxxhr7xfvq7', 'As the one who asks for “a validated tool”: if you write in two sentences why you chose it and what you tested, I am satisfied. Many of my colleagues are too.', '<p>As the one who asks for “a validated tool”: if you write in two sentences why you chose it and what you tested, I am satisfied. Many of my colleagues are too.</p>
', 'As the one who asks for “a validated tool”: if you write in two sentences why you chose it and what you tested, I am satisfied. Many of my colleagues are too.', 'en', now() - interval '46944 minutes'),
  ('2nq8qqtc0bf0jban', 1, 'p29rynq9v6z0x7y9', 'I am trying to get our consent form down to one page, read aloud, with four pictures. The ethics committee wants nine paragraphs. Where would you not give in, and where would you?', '<p>I am trying to get our consent form down to one page, read aloud, with four pictures. The ethics committee wants nine paragraphs. Where would you not give in, and where would you?</p>
', 'I am trying to get our consent form down to one page, read aloud, with four pictures. The ethics committee wants nine paragraphs. Where would you not give in, and where would you?', 'en', now() - interval '69120 minutes'),
  ('2nq8qqtc0bf0jban', 2, 'ctzenntpjbq3c0qa', 'Do not give in on “you can say no, and nothing will change for you”. It must come **first** and not in paragraph seven.', '<p>Do not give in on “you can say no, and nothing will change for you”. It must come <strong>first</strong> and not in paragraph seven.</p>
', 'Do not give in on “you can say no, and nothing will change for you”. It must come first and not in paragraph seven.', 'en', now() - interval '68400 minutes'),
  ('2nq8qqtc0bf0jban', 3, 'cq2z12qyxbsv28gg', 'Keep the committee’s nine paragraphs as an annex that anyone can ask for. Ours accepted this: one page for the person, annex for the file. They only wanted to see that nothing had disappeared.', '<p>Keep the committee’s nine paragraphs as an annex that anyone can ask for. Ours accepted this: one page for the person, annex for the file. They only wanted to see that nothing had disappeared.</p>
', 'Keep the committee’s nine paragraphs as an annex that anyone can ask for. Ours accepted this: one page for the person, annex for the file. They only wanted to see that nothing had disappeared.', 'en', now() - interval '67824 minutes'),
  ('2nq8qqtc0bf0jban', 4, 'acrrncx331dcjkav', 'D’accord avec l’annexe. Et testez les images : chez nous, un cadenas voulait dire « prison », pas « confidentiel ».', '<p>D’accord avec l’annexe. Et testez les images : chez nous, un cadenas voulait dire « prison », pas « confidentiel ».</p>
', 'D’accord avec l’annexe. Et testez les images : chez nous, un cadenas voulait dire « prison », pas « confidentiel ».', 'fr', now() - interval '67392 minutes'),
  ('ys89x3qwcwr6znxg', 1, 'j8y4p9xzf0xt882w', 'Our mapping form has 31 columns. Eight partners fill in everything, forty fill in nothing. I want to cut it. Which columns do you really use when you take a decision?', '<p>Our mapping form has 31 columns. Eight partners fill in everything, forty fill in nothing. I want to cut it. Which columns do you really use when you take a decision?</p>
', 'Our mapping form has 31 columns. Eight partners fill in everything, forty fill in nothing. I want to cut it. Which columns do you really use when you take a decision?', 'en', now() - interval '18720 minutes'),
  ('ys89x3qwcwr6znxg', 2, '2zcmp4e81bmpr6e3', 'Who, where (district), which activity code, for whom, until when, and a contact office. Six. Everything else we ask by phone once a year.', '<p>Who, where (district), which activity code, for whom, until when, and a contact office. Six. Everything else we ask by phone once a year.</p>
', 'Who, where (district), which activity code, for whom, until when, and a contact office. Six. Everything else we ask by phone once a year.', 'en', now() - interval '18000 minutes'),
  ('ys89x3qwcwr6znxg', 3, 'cq2z12qyxbsv28gg', 'I would keep “until when” at all costs. A map of services that ended is worse than no map.', '<p>I would keep “until when” at all costs. A map of services that ended is worse than no map.</p>
', 'I would keep “until when” at all costs. A map of services that ended is worse than no map.', 'en', now() - interval '17424 minutes'),
  ('zyw8w1mz9ymgd39g', 1, 'cdyvqqb8sm6ek3b4', 'A university asks for our anonymous forms of three years. I trust the people. I still want an agreement. What must be in it so that the team and the participants get something back?', '<p>A university asks for our anonymous forms of three years. I trust the people. I still want an agreement. What must be in it so that the team and the participants get something back?</p>
', 'A university asks for our anonymous forms of three years. I trust the people. I still want an agreement. What must be in it so that the team and the participants get something back?', 'en', now() - interval '8640 minutes'),
  ('xme7n6cxs1zx4300', 1, '4rhkwpb5djktqek1', 'Proposal for the next eight weeks, please object before Friday.

- Asia and the Pacific: Priya, backup Kofi
- West and Central Africa: Aïssatou, backup Kofi
- Arab region: Samira, backup Elena
- The Americas: Lucía, backup Elena
- everyone else: Kofi, backup Priya

I am away for three days in week four. Kofi takes the team desk.', '<p>Proposal for the next eight weeks, please object before Friday.</p>
<ul><li>Asia and the Pacific: Priya, backup Kofi</li><li>West and Central Africa: Aïssatou, backup Kofi</li><li>Arab region: Samira, backup Elena</li><li>The Americas: Lucía, backup Elena</li><li>everyone else: Kofi, backup Priya</li></ul>
<p>I am away for three days in week four. Kofi takes the team desk.</p>
', 'Proposal for the next eight weeks, please object before Friday.
Asia and the Pacific: Priya, backup Kofi
West and Central Africa: Aïssatou, backup Kofi
Arab region: Samira, backup Elena
The Americas: Lucía, backup Elena
everyone else: Kofi, backup Priya
I am away for three days in week four. Kofi takes the team desk.', 'en', now() - interval '14400 minutes'),
  ('xme7n6cxs1zx4300', 2, 'wta464rjz96amby9', 'Good for me. In the second week I am on the road with no line in the evenings. Please give me no new members from Wednesday to Friday.', '<p>Good for me. In the second week I am on the road with no line in the evenings. Please give me no new members from Wednesday to Friday.</p>
', 'Good for me. In the second week I am on the road with no line in the evenings. Please give me no new members from Wednesday to Friday.', 'en', now() - interval '13824 minutes'),
  ('xme7n6cxs1zx4300', 3, 'twxe2tf068wsgjy0', 'C’est bon pour moi. Je peux prendre aussi les membres francophones d’Haïti si Lucía est chargée.', '<p>C’est bon pour moi. Je peux prendre aussi les membres francophones d’Haïti si Lucía est chargée.</p>
', 'C’est bon pour moi. Je peux prendre aussi les membres francophones d’Haïti si Lucía est chargée.', 'fr', now() - interval '13392 minutes'),
  ('xme7n6cxs1zx4300', 4, 'gabtjsd3xmkg5wvz', 'Sí, por favor. Gracias, Aïssatou.', '<p>Sí, por favor. Gracias, Aïssatou.</p>
', 'Sí, por favor. Gracias, Aïssatou.', 'es', now() - interval '12960 minutes'),
  ('xme7n6cxs1zx4300', 5, '4rhkwpb5djktqek1', 'Changed accordingly. Thank you, this took one day. It used to take two weeks.', '<p>Changed accordingly. Thank you, this took one day. It used to take two weeks.</p>
', 'Changed accordingly. Thank you, this took one day. It used to take two weeks.', 'en', now() - interval '11520 minutes'),
  ('aesgyh3k9nvx98dv', 1, 'd2rxcxs8ek5trst6', 'I looked back at welcomes that got an answer. What they have in common: they are short, they name **one** thing from the member’s profile, and they end with a question that can be answered in one line. What they do not have: five links.', '<p>I looked back at welcomes that got an answer. What they have in common: they are short, they name <strong>one</strong> thing from the member’s profile, and they end with a question that can be answered in one line. What they do not have: five links.</p>
', 'I looked back at welcomes that got an answer. What they have in common: they are short, they name one thing from the member’s profile, and they end with a question that can be answered in one line. What they do not have: five links.', 'en', now() - interval '28800 minutes'),
  ('aesgyh3k9nvx98dv', 2, 'p29rynq9v6z0x7y9', 'And they are written in the member’s language, even if badly. I once wrote three clumsy sentences in Nepali and got a page back.', '<p>And they are written in the member’s language, even if badly. I once wrote three clumsy sentences in Nepali and got a page back.</p>
', 'And they are written in the member’s language, even if badly. I once wrote three clumsy sentences in Nepali and got a page back.', 'en', now() - interval '28224 minutes'),
  ('aesgyh3k9nvx98dv', 3, 'gabtjsd3xmkg5wvz', 'I never send the template unchanged. I leave its first and last sentence and write the middle myself. It takes four minutes.', '<p>I never send the template unchanged. I leave its first and last sentence and write the middle myself. It takes four minutes.</p>
', 'I never send the template unchanged. I leave its first and last sentence and write the middle myself. It takes four minutes.', 'en', now() - interval '27648 minutes'),
  ('aesgyh3k9nvx98dv', 4, 'wta464rjz96amby9', 'For those who use a pseudonym I do not ask for anything about place or employer. I say that they can stay under this name with me too. Several answered only because of that.', '<p>For those who use a pseudonym I do not ask for anything about place or employer. I say that they can stay under this name with me too. Several answered only because of that.</p>
', 'For those who use a pseudonym I do not ask for anything about place or employer. I say that they can stay under this name with me too. Several answered only because of that.', 'en', now() - interval '26928 minutes'),
  ('f8g8hgh3df2zd4wb', 1, '8vt0vwdgg9tkh0f5', 'J’ai seize agents psychosociaux dans six sites. On se voit tous les deux mois, quand la route le permet. Entre-temps, c’est le téléphone, et il coupe. Comment faites-vous pour qu’ils ne restent pas seuls ?', '<p>J’ai seize agents psychosociaux dans six sites. On se voit tous les deux mois, quand la route le permet. Entre-temps, c’est le téléphone, et il coupe. Comment faites-vous pour qu’ils ne restent pas seuls ?</p>
', 'J’ai seize agents psychosociaux dans six sites. On se voit tous les deux mois, quand la route le permet. Entre-temps, c’est le téléphone, et il coupe. Comment faites-vous pour qu’ils ne restent pas seuls ?', 'fr', now() - interval '31680 minutes'),
  ('f8g8hgh3df2zd4wb', 2, 'cm9gfe53k8w8wncr', 'Chez nous, la radio du centre de santé. Dix minutes le mardi et le vendredi, toujours à la même heure. On ne parle d’aucune personne, seulement de trois choses : comment je vais, ce qui m’a mis en difficulté dans ma pratique, ce qu’il me faut.', '<p>Chez nous, la radio du centre de santé. Dix minutes le mardi et le vendredi, toujours à la même heure. On ne parle d’aucune personne, seulement de trois choses : comment je vais, ce qui m’a mis en difficulté dans ma pratique, ce qu’il me faut.</p>
', 'Chez nous, la radio du centre de santé. Dix minutes le mardi et le vendredi, toujours à la même heure. On ne parle d’aucune personne, seulement de trois choses : comment je vais, ce qui m’a mis en difficulté dans ma pratique, ce qu’il me faut.', 'fr', now() - interval '31104 minutes'),
  ('f8g8hgh3df2zd4wb', 3, '4dnkmnxqa6rzty8f', 'Nous avons mis les agents par deux, site par site, avec un cahier commun sans aucun nom. Chaque soir, une ligne chacun. Une fois par mois, les cahiers voyagent avec le camion des vivres jusqu’à moi, et je réponds dans la marge.

C’est lent, mais tout le monde aime recevoir une réponse écrite à la main.', '<p>Nous avons mis les agents par deux, site par site, avec un cahier commun sans aucun nom. Chaque soir, une ligne chacun. Une fois par mois, les cahiers voyagent avec le camion des vivres jusqu’à moi, et je réponds dans la marge.</p>
<p>C’est lent, mais tout le monde aime recevoir une réponse écrite à la main.</p>
', 'Nous avons mis les agents par deux, site par site, avec un cahier commun sans aucun nom. Chaque soir, une ligne chacun. Une fois par mois, les cahiers voyagent avec le camion des vivres jusqu’à moi, et je réponds dans la marge.
C’est lent, mais tout le monde aime recevoir une réponse écrite à la main.', 'fr', now() - interval '30528 minutes'),
  ('f8g8hgh3df2zd4wb', 4, '8vt0vwdgg9tkh0f5', 'Répondre dans la marge ! Je commence ce mois-ci. Nous avons aussi un camion de vivres.', '<p>Répondre dans la marge ! Je commence ce mois-ci. Nous avons aussi un camion de vivres.</p>
', 'Répondre dans la marge ! Je commence ce mois-ci. Nous avons aussi un camion de vivres.', 'fr', now() - interval '28800 minutes'),
  ('bftjn1smchnsdy3w', 1, 'cm9gfe53k8w8wncr', 'Les partenaires remplissent le fichier quand ils viennent au chef-lieu, donc jamais. J’ai besoin d’un format que l’on puisse dicter à la radio. Quelqu’un l’a-t-il déjà fait ?', '<p>Les partenaires remplissent le fichier quand ils viennent au chef-lieu, donc jamais. J’ai besoin d’un format que l’on puisse dicter à la radio. Quelqu’un l’a-t-il déjà fait ?</p>
', 'Les partenaires remplissent le fichier quand ils viennent au chef-lieu, donc jamais. J’ai besoin d’un format que l’on puisse dicter à la radio. Quelqu’un l’a-t-il déjà fait ?', 'fr', now() - interval '44640 minutes'),
  ('bftjn1smchnsdy3w', 2, 'r21vvnc4sf7v0szc', 'Oui, avec six questions, toujours dans le même ordre : qui, quoi (le code de l’activité), où (la zone de santé), pour qui, jusqu’à quand, qui contacter. On lit, l’autre répète. Sept minutes par partenaire.

Deux conseils : distribuez la liste des codes sur papier, et demandez chaque fois « qu’est-ce qui s’est arrêté ? ». Les gens oublient de le dire.', '<p>Oui, avec six questions, toujours dans le même ordre : qui, quoi (le code de l’activité), où (la zone de santé), pour qui, jusqu’à quand, qui contacter. On lit, l’autre répète. Sept minutes par partenaire.</p>
<p>Deux conseils : distribuez la liste des codes sur papier, et demandez chaque fois « qu’est-ce qui s’est arrêté ? ». Les gens oublient de le dire.</p>
', 'Oui, avec six questions, toujours dans le même ordre : qui, quoi (le code de l’activité), où (la zone de santé), pour qui, jusqu’à quand, qui contacter. On lit, l’autre répète. Sept minutes par partenaire.
Deux conseils : distribuez la liste des codes sur papier, et demandez chaque fois « qu’est-ce qui s’est arrêté ? ». Les gens oublient de le dire.', 'fr', now() - interval '43920 minutes'),
  ('bftjn1smchnsdy3w', 3, '59j0m9x6ah0zr0kr', 'Attention à ne pas dicter à la radio le lieu des services pour survivantes. Chez nous ces lignes restent en dehors de la carte publique, et on ne dit que « service disponible, voir le point focal ».', '<p>Attention à ne pas dicter à la radio le lieu des services pour survivantes. Chez nous ces lignes restent en dehors de la carte publique, et on ne dit que « service disponible, voir le point focal ».</p>
', 'Attention à ne pas dicter à la radio le lieu des services pour survivantes. Chez nous ces lignes restent en dehors de la carte publique, et on ne dit que « service disponible, voir le point focal ».', 'fr', now() - interval '43344 minutes'),
  ('bftjn1smchnsdy3w', 4, 'cm9gfe53k8w8wncr', 'Très juste. Je retire cette colonne du format radio et je le précise dans la consigne.', '<p>Très juste. Je retire cette colonne du format radio et je le précise dans la consigne.</p>
', 'Très juste. Je retire cette colonne du format radio et je le précise dans la consigne.', 'fr', now() - interval '41760 minutes'),
  ('fzbe0s2gwss58gws', 1, '59j0m9x6ah0zr0kr', 'Le seul service de notre zone a fermé. Les agents continuent d’orienter, les personnes font la route pour rien, et la confiance se perd. Comment mettez-vous à jour vos circuits, concrètement ?', '<p>Le seul service de notre zone a fermé. Les agents continuent d’orienter, les personnes font la route pour rien, et la confiance se perd. Comment mettez-vous à jour vos circuits, concrètement ?</p>
', 'Le seul service de notre zone a fermé. Les agents continuent d’orienter, les personnes font la route pour rien, et la confiance se perd. Comment mettez-vous à jour vos circuits, concrètement ?', 'fr', now() - interval '24480 minutes'),
  ('fzbe0s2gwss58gws', 2, '8vt0vwdgg9tkh0f5', 'Nous avons trois règles.

1. Chaque service de la liste est appelé **une fois par mois**, un jour fixe, par une personne nommée.
2. Si le service ne répond pas deux fois, il passe en gris sur la fiche : on n’oriente plus sans appeler d’abord.
3. La fiche porte une date en gros. Une fiche de plus de deux mois se jette.

Et pour les personnes qui ont marché pour rien : nous retournons les voir, nous nous excusons, nous payons le transport si nous le pouvons.', '<p>Nous avons trois règles.</p>
<ol><li>Chaque service de la liste est appelé <strong>une fois par mois</strong>, un jour fixe, par une personne nommée.</li><li>Si le service ne répond pas deux fois, il passe en gris sur la fiche : on n’oriente plus sans appeler d’abord.</li><li>La fiche porte une date en gros. Une fiche de plus de deux mois se jette.</li></ol>
<p>Et pour les personnes qui ont marché pour rien : nous retournons les voir, nous nous excusons, nous payons le transport si nous le pouvons.</p>
', 'Nous avons trois règles.
Chaque service de la liste est appelé une fois par mois, un jour fixe, par une personne nommée.
Si le service ne répond pas deux fois, il passe en gris sur la fiche : on n’oriente plus sans appeler d’abord.
La fiche porte une date en gros. Une fiche de plus de deux mois se jette.
Et pour les personnes qui ont marché pour rien : nous retournons les voir, nous nous excusons, nous payons le transport si nous le pouvons.', 'fr', now() - interval '23760 minutes'),
  ('fzbe0s2gwss58gws', 3, '0dkpbakj0x93h01t', 'Même chose en ville. Nous avons ajouté ce que l’on peut offrir **en attendant** : une écoute, un lieu sûr, quelqu’un qui accompagne. Ce n’est pas le service qui manque, mais ce n’est pas rien.', '<p>Même chose en ville. Nous avons ajouté ce que l’on peut offrir <strong>en attendant</strong> : une écoute, un lieu sûr, quelqu’un qui accompagne. Ce n’est pas le service qui manque, mais ce n’est pas rien.</p>
', 'Même chose en ville. Nous avons ajouté ce que l’on peut offrir en attendant : une écoute, un lieu sûr, quelqu’un qui accompagne. Ce n’est pas le service qui manque, mais ce n’est pas rien.', 'fr', now() - interval '23040 minutes'),
  ('fzbe0s2gwss58gws', 4, '59j0m9x6ah0zr0kr', 'La date en gros, c’est tout simple. Merci à vous deux.', '<p>La date en gros, c’est tout simple. Merci à vous deux.</p>
', 'La date en gros, c’est tout simple. Merci à vous deux.', 'fr', now() - interval '21888 minutes'),
  ('qcx3vwy2bddgx85g', 1, 'r21vvnc4sf7v0szc', 'Le lundi, cent mères attendent sous le hangar. Je voudrais glisser un moment de jeu et de paroles avec les bébés, mais l’équipe dit qu’elle n’a pas une minute. Par où commencer ?', '<p>Le lundi, cent mères attendent sous le hangar. Je voudrais glisser un moment de jeu et de paroles avec les bébés, mais l’équipe dit qu’elle n’a pas une minute. Par où commencer ?</p>
', 'Le lundi, cent mères attendent sous le hangar. Je voudrais glisser un moment de jeu et de paroles avec les bébés, mais l’équipe dit qu’elle n’a pas une minute. Par où commencer ?', 'fr', now() - interval '59040 minutes'),
  ('qcx3vwy2bddgx85g', 2, 'twxe2tf068wsgjy0', 'Par l’attente elle-même ! Les mères sont déjà là, assises, et le temps est long. Une volontaire, une natte, quatre chansons avec les mains. L’équipe de soins n’a rien à faire de plus.', '<p>Par l’attente elle-même ! Les mères sont déjà là, assises, et le temps est long. Une volontaire, une natte, quatre chansons avec les mains. L’équipe de soins n’a rien à faire de plus.</p>
', 'Par l’attente elle-même ! Les mères sont déjà là, assises, et le temps est long. Une volontaire, une natte, quatre chansons avec les mains. L’équipe de soins n’a rien à faire de plus.', 'fr', now() - interval '58464 minutes'),
  ('qcx3vwy2bddgx85g', 3, '59j0m9x6ah0zr0kr', 'D’accord. Chez nous, cela a tenu grâce à deux choses. D’abord, ce sont des mères déjà passées par le programme qui animent, avec un pagne de la même couleur. Ensuite, l’infirmier prend le bébé sur le chemin de la balance et **fait lui-même le geste** : il parle au bébé, il attend sa réponse. Trois secondes, et les mères l’imitent.', '<p>D’accord. Chez nous, cela a tenu grâce à deux choses. D’abord, ce sont des mères déjà passées par le programme qui animent, avec un pagne de la même couleur. Ensuite, l’infirmier prend le bébé sur le chemin de la balance et <strong>fait lui-même le geste</strong> : il parle au bébé, il attend sa réponse. Trois secondes, et les mères l’imitent.</p>
', 'D’accord. Chez nous, cela a tenu grâce à deux choses. D’abord, ce sont des mères déjà passées par le programme qui animent, avec un pagne de la même couleur. Ensuite, l’infirmier prend le bébé sur le chemin de la balance et fait lui-même le geste : il parle au bébé, il attend sa réponse. Trois secondes, et les mères l’imitent.', 'fr', now() - interval '57888 minutes'),
  ('qcx3vwy2bddgx85g', 4, 'r21vvnc4sf7v0szc', 'J’ai commencé par les trois secondes. Je n’ai demandé l’avis de personne. Hier, un collègue le faisait aussi.', '<p>J’ai commencé par les trois secondes. Je n’ai demandé l’avis de personne. Hier, un collègue le faisait aussi.</p>
', 'J’ai commencé par les trois secondes. Je n’ai demandé l’avis de personne. Hier, un collègue le faisait aussi.', 'fr', now() - interval '54720 minutes'),
  ('yf2rbtpw71dyrs1a', 1, '4dnkmnxqa6rzty8f', 'Dans nos groupes revient toujours la même douleur : ne pas avoir pu enterrer, ou ne pas savoir où. Nous ne proposons pas de rituel à la place des familles. Nous demandons : « Qu’auriez-vous fait, et qu’est-ce qui reste possible ? » Souvent, il reste un repas, un arbre, un nom dit à voix haute.

Comment travaillez-vous avec cela ?', '<p>Dans nos groupes revient toujours la même douleur : ne pas avoir pu enterrer, ou ne pas savoir où. Nous ne proposons pas de rituel à la place des familles. Nous demandons : « Qu’auriez-vous fait, et qu’est-ce qui reste possible ? » Souvent, il reste un repas, un arbre, un nom dit à voix haute.</p>
<p>Comment travaillez-vous avec cela ?</p>
', 'Dans nos groupes revient toujours la même douleur : ne pas avoir pu enterrer, ou ne pas savoir où. Nous ne proposons pas de rituel à la place des familles. Nous demandons : « Qu’auriez-vous fait, et qu’est-ce qui reste possible ? » Souvent, il reste un repas, un arbre, un nom dit à voix haute.
Comment travaillez-vous avec cela ?', 'fr', now() - interval '74880 minutes'),
  ('yf2rbtpw71dyrs1a', 2, '8vt0vwdgg9tkh0f5', 'Nous invitons les griottes, avec l’accord des familles. Elles savent tenir la parole quand les familles ne le peuvent pas. Nous, nous préparons l’eau et la place.', '<p>Nous invitons les griottes, avec l’accord des familles. Elles savent tenir la parole quand les familles ne le peuvent pas. Nous, nous préparons l’eau et la place.</p>
', 'Nous invitons les griottes, avec l’accord des familles. Elles savent tenir la parole quand les familles ne le peuvent pas. Nous, nous préparons l’eau et la place.', 'fr', now() - interval '74160 minutes'),
  ('yf2rbtpw71dyrs1a', 3, '0dkpbakj0x93h01t', 'Pendant l’épidémie, les équipes d’enterrement acceptaient un objet de la famille. C’était un petit geste dans le protocole, et il a changé beaucoup de choses. Il faut parler avec ces équipes-là, pas seulement avec nos collègues.', '<p>Pendant l’épidémie, les équipes d’enterrement acceptaient un objet de la famille. C’était un petit geste dans le protocole, et il a changé beaucoup de choses. Il faut parler avec ces équipes-là, pas seulement avec nos collègues.</p>
', 'Pendant l’épidémie, les équipes d’enterrement acceptaient un objet de la famille. C’était un petit geste dans le protocole, et il a changé beaucoup de choses. Il faut parler avec ces équipes-là, pas seulement avec nos collègues.', 'fr', now() - interval '73584 minutes'),
  ('yf2rbtpw71dyrs1a', 4, 'cm9gfe53k8w8wncr', 'Et avec les chefs religieux, tôt. Chez nous, le pasteur et l’imam ont préparé ensemble une phrase pour les absents. Les gens la répètent encore.', '<p>Et avec les chefs religieux, tôt. Chez nous, le pasteur et l’imam ont préparé ensemble une phrase pour les absents. Les gens la répètent encore.</p>
', 'Et avec les chefs religieux, tôt. Chez nous, le pasteur et l’imam ont préparé ensemble une phrase pour les absents. Les gens la répètent encore.', 'fr', now() - interval '72864 minutes'),
  ('yf2rbtpw71dyrs1a', 5, '4dnkmnxqa6rzty8f', 'Je garde « préparer l’eau et la place ». C’est notre métier, en peu de mots.', '<p>Je garde « préparer l’eau et la place ». C’est notre métier, en peu de mots.</p>
', 'Je garde « préparer l’eau et la place ». C’est notre métier, en peu de mots.', 'fr', now() - interval '70560 minutes'),
  ('17rdh2tqa8ayrg2j', 1, 'zh40a87zp2j3kzn9', 'Mon université demande un journal de bord avec des « études de cas ». Le centre interdit, avec raison, d’écrire quoi que ce soit sur les personnes. Comment avez-vous résolu cela ?', '<p>Mon université demande un journal de bord avec des « études de cas ». Le centre interdit, avec raison, d’écrire quoi que ce soit sur les personnes. Comment avez-vous résolu cela ?</p>
', 'Mon université demande un journal de bord avec des « études de cas ». Le centre interdit, avec raison, d’écrire quoi que ce soit sur les personnes. Comment avez-vous résolu cela ?', 'fr', now() - interval '10080 minutes'),
  ('17rdh2tqa8ayrg2j', 2, '8vt0vwdgg9tkh0f5', 'En écrivant sur **toi**. Ce que tu as voulu faire, ce que tu as fait, ce que tu as ressenti, ce que tu demanderas à ta superviseuse. Quand l’université insiste, nous construisons une situation entièrement inventée, à plusieurs, et nous l’écrivons en haut de la page.', '<p>En écrivant sur <strong>toi</strong>. Ce que tu as voulu faire, ce que tu as fait, ce que tu as ressenti, ce que tu demanderas à ta superviseuse. Quand l’université insiste, nous construisons une situation entièrement inventée, à plusieurs, et nous l’écrivons en haut de la page.</p>
', 'En écrivant sur toi. Ce que tu as voulu faire, ce que tu as fait, ce que tu as ressenti, ce que tu demanderas à ta superviseuse. Quand l’université insiste, nous construisons une situation entièrement inventée, à plusieurs, et nous l’écrivons en haut de la page.', 'fr', now() - interval '9504 minutes'),
  ('17rdh2tqa8ayrg2j', 3, 'acrrncx331dcjkav', 'Depuis l’université : beaucoup d’entre nous acceptent cela si c’est proposé clairement. Demandez au centre une lettre de deux lignes qui explique la règle. Elle ouvre bien des portes.', '<p>Depuis l’université : beaucoup d’entre nous acceptent cela si c’est proposé clairement. Demandez au centre une lettre de deux lignes qui explique la règle. Elle ouvre bien des portes.</p>
', 'Depuis l’université : beaucoup d’entre nous acceptent cela si c’est proposé clairement. Demandez au centre une lettre de deux lignes qui explique la règle. Elle ouvre bien des portes.', 'fr', now() - interval '8928 minutes'),
  ('17rdh2tqa8ayrg2j', 4, 'zh40a87zp2j3kzn9', 'Le centre a signé la lettre ce matin. Merci.', '<p>Le centre a signé la lettre ce matin. Merci.</p>
', 'Le centre a signé la lettre ce matin. Merci.', 'fr', now() - interval '7200 minutes'),
  ('93ch3mbpngs60bzr', 1, 'twxe2tf068wsgjy0', 'En wolof comme dans d’autres langues, l’expression conduit tout droit à « folie ». Les agents disent alors « soutien psychosocial », et personne ne comprend. Que dites-vous à la porte des maisons ?', '<p>En wolof comme dans d’autres langues, l’expression conduit tout droit à « folie ». Les agents disent alors « soutien psychosocial », et personne ne comprend. Que dites-vous à la porte des maisons ?</p>
', 'En wolof comme dans d’autres langues, l’expression conduit tout droit à « folie ». Les agents disent alors « soutien psychosocial », et personne ne comprend. Que dites-vous à la porte des maisons ?', 'fr', now() - interval '90720 minutes'),
  ('93ch3mbpngs60bzr', 2, '8vt0vwdgg9tkh0f5', 'En bambara, nous disons quelque chose comme « parler de ce qui pèse et de ce qui aide ». C’est long, mais on nous ouvre.', '<p>En bambara, nous disons quelque chose comme « parler de ce qui pèse et de ce qui aide ». C’est long, mais on nous ouvre.</p>
', 'En bambara, nous disons quelque chose comme « parler de ce qui pèse et de ce qui aide ». C’est long, mais on nous ouvre.', 'fr', now() - interval '90000 minutes'),
  ('93ch3mbpngs60bzr', 3, 'r21vvnc4sf7v0szc', 'En haoussa, « la paix du cœur et de la maison ». Pour les soins spécialisés, on garde le mot de l’hôpital, car il faut aussi pouvoir en parler.', '<p>En haoussa, « la paix du cœur et de la maison ». Pour les soins spécialisés, on garde le mot de l’hôpital, car il faut aussi pouvoir en parler.</p>
', 'En haoussa, « la paix du cœur et de la maison ». Pour les soins spécialisés, on garde le mot de l’hôpital, car il faut aussi pouvoir en parler.', 'fr', now() - interval '89424 minutes'),
  ('93ch3mbpngs60bzr', 4, '4dnkmnxqa6rzty8f', 'Chez nous, on commence par « comment avez-vous dormi ? ». Le reste vient tout seul.', '<p>Chez nous, on commence par « comment avez-vous dormi ? ». Le reste vient tout seul.</p>
', 'Chez nous, on commence par « comment avez-vous dormi ? ». Le reste vient tout seul.', 'fr', now() - interval '88848 minutes'),
  ('eq8ts0vr0297s8yy', 1, '59j0m9x6ah0zr0kr', 'Lors d’une causerie, des jeunes filles ont dit qu’elles ne viennent pas à l’espace quand elles ont leurs règles, parce que les latrines ne ferment pas. L’équipe eau et assainissement répond que les portes ne sont pas au budget. Comment en faire un sujet pour nous tous ?', '<p>Lors d’une causerie, des jeunes filles ont dit qu’elles ne viennent pas à l’espace quand elles ont leurs règles, parce que les latrines ne ferment pas. L’équipe eau et assainissement répond que les portes ne sont pas au budget. Comment en faire un sujet pour nous tous ?</p>
', 'Lors d’une causerie, des jeunes filles ont dit qu’elles ne viennent pas à l’espace quand elles ont leurs règles, parce que les latrines ne ferment pas. L’équipe eau et assainissement répond que les portes ne sont pas au budget. Comment en faire un sujet pour nous tous ?', 'fr', now() - interval '38880 minutes'),
  ('eq8ts0vr0297s8yy', 2, 'cm9gfe53k8w8wncr', 'Mettez-le à l’ordre du jour du groupe de travail, avec une seule phrase : « La moitié des filles ne participe pas une semaine par mois si la porte ne ferme pas. » Ne dites le chiffre que si vous l’avez compté.', '<p>Mettez-le à l’ordre du jour du groupe de travail, avec une seule phrase : « La moitié des filles ne participe pas une semaine par mois si la porte ne ferme pas. » Ne dites le chiffre que si vous l’avez compté.</p>
', 'Mettez-le à l’ordre du jour du groupe de travail, avec une seule phrase : « La moitié des filles ne participe pas une semaine par mois si la porte ne ferme pas. » Ne dites le chiffre que si vous l’avez compté.', 'fr', now() - interval '38304 minutes'),
  ('eq8ts0vr0297s8yy', 3, 'jksym3cjjc9n4h8x', 'J’ai vécu la même chose avec les abris. Ce qui a marché : inviter la personne de l’équipe eau et assainissement à **venir s’asseoir** une heure dans l’espace, sans ordre du jour. Elle est repartie avec les mesures des portes. Quatre loquets ont été posés avant la fin de la semaine.', '<p>J’ai vécu la même chose avec les abris. Ce qui a marché : inviter la personne de l’équipe eau et assainissement à <strong>venir s’asseoir</strong> une heure dans l’espace, sans ordre du jour. Elle est repartie avec les mesures des portes. Quatre loquets ont été posés avant la fin de la semaine.</p>
', 'J’ai vécu la même chose avec les abris. Ce qui a marché : inviter la personne de l’équipe eau et assainissement à venir s’asseoir une heure dans l’espace, sans ordre du jour. Elle est repartie avec les mesures des portes. Quatre loquets ont été posés avant la fin de la semaine.', 'fr', now() - interval '37584 minutes'),
  ('eq8ts0vr0297s8yy', 4, '59j0m9x6ah0zr0kr', 'J’ai compté, sans noms, pendant quatre semaines. Et notre collègue vient jeudi. Merci.', '<p>J’ai compté, sans noms, pendant quatre semaines. Et notre collègue vient jeudi. Merci.</p>
', 'J’ai compté, sans noms, pendant quatre semaines. Et notre collègue vient jeudi. Merci.', 'fr', now() - interval '34560 minutes'),
  ('5pvxpk88gr0vpdnf', 1, '0dkpbakj0x93h01t', 'Nos écoutantes travaillent de chez elles depuis que les rues sont fermées. Les appels de nuit entrent dans leur chambre. Quelles règles avez-vous posées ?', '<p>Nos écoutantes travaillent de chez elles depuis que les rues sont fermées. Les appels de nuit entrent dans leur chambre. Quelles règles avez-vous posées ?</p>
', 'Nos écoutantes travaillent de chez elles depuis que les rues sont fermées. Les appels de nuit entrent dans leur chambre. Quelles règles avez-vous posées ?', 'fr', now() - interval '20160 minutes'),
  ('5pvxpk88gr0vpdnf', 2, 'zh40a87zp2j3kzn9', 'Dans le livre que nous lisons en cours, on conseille un lieu réservé et un geste de fin. Je ne sais pas si c’est possible dans une seule pièce.', '<p>Dans le livre que nous lisons en cours, on conseille un lieu réservé et un geste de fin. Je ne sais pas si c’est possible dans une seule pièce.</p>
', 'Dans le livre que nous lisons en cours, on conseille un lieu réservé et un geste de fin. Je ne sais pas si c’est possible dans une seule pièce.', 'fr', now() - interval '19440 minutes'),
  ('5pvxpk88gr0vpdnf', 3, '8vt0vwdgg9tkh0f5', 'Le geste de fin marche même dans une seule pièce : un foulard que l’on met pour écouter et que l’on enlève après. Nos règles en plus :

- jamais deux nuits de suite ;
- une collègue joignable pendant tout le service, et un appel entre elles à la fin, même court ;
- le numéro de la ligne sur un deuxième téléphone, qui reste éteint hors service ;
- si la famille entend, on ne fait pas de nuit. Sans discussion et sans perte de salaire.', '<p>Le geste de fin marche même dans une seule pièce : un foulard que l’on met pour écouter et que l’on enlève après. Nos règles en plus :</p>
<ul><li>jamais deux nuits de suite ;</li><li>une collègue joignable pendant tout le service, et un appel entre elles à la fin, même court ;</li><li>le numéro de la ligne sur un deuxième téléphone, qui reste éteint hors service ;</li><li>si la famille entend, on ne fait pas de nuit. Sans discussion et sans perte de salaire.</li></ul>
', 'Le geste de fin marche même dans une seule pièce : un foulard que l’on met pour écouter et que l’on enlève après. Nos règles en plus :
jamais deux nuits de suite ;
une collègue joignable pendant tout le service, et un appel entre elles à la fin, même court ;
le numéro de la ligne sur un deuxième téléphone, qui reste éteint hors service ;
si la famille entend, on ne fait pas de nuit. Sans discussion et sans perte de salaire.', 'fr', now() - interval '18720 minutes'),
  ('5pvxpk88gr0vpdnf', 4, '0dkpbakj0x93h01t', 'Sans perte de salaire : c’est le point qui manquait. Je le porte à la direction.', '<p>Sans perte de salaire : c’est le point qui manquait. Je le porte à la direction.</p>
', 'Sans perte de salaire : c’est le point qui manquait. Je le porte à la direction.', 'fr', now() - interval '15840 minutes'),
  ('1bybbwrtvkgjr5x9', 1, 'cm9gfe53k8w8wncr', 'Nous relançons le groupe de travail SMSPS de la province. Je cherche des termes de référence courts, deux pages au plus, avec une coprésidence entre autorité sanitaire et organisation locale. Si vous en avez, même imparfaits, je suis preneur.', '<p>Nous relançons le groupe de travail SMSPS de la province. Je cherche des termes de référence courts, deux pages au plus, avec une coprésidence entre autorité sanitaire et organisation locale. Si vous en avez, même imparfaits, je suis preneur.</p>
', 'Nous relançons le groupe de travail SMSPS de la province. Je cherche des termes de référence courts, deux pages au plus, avec une coprésidence entre autorité sanitaire et organisation locale. Si vous en avez, même imparfaits, je suis preneur.', 'fr', now() - interval '4320 minutes'),
  ('zryr5hdbpawbt2pf', 1, 'df9rwx3ckvwjctph', 'Somos siete personas. Salimos el lunes, volvemos el sábado por la noche. El domingo se lava ropa. Nos piden «autocuidado» y a mí me da risa y rabia. ¿Qué les ha servido de verdad?', '<p>Somos siete personas. Salimos el lunes, volvemos el sábado por la noche. El domingo se lava ropa. Nos piden «autocuidado» y a mí me da risa y rabia. ¿Qué les ha servido de verdad?</p>
', 'Somos siete personas. Salimos el lunes, volvemos el sábado por la noche. El domingo se lava ropa. Nos piden «autocuidado» y a mí me da risa y rabia. ¿Qué les ha servido de verdad?', 'es', now() - interval '34560 minutes'),
  ('zryr5hdbpawbt2pf', 2, 'q85vyv54h4qmkepw', 'Lo primero: cambiar la palabra. Aquí hablamos de **cuidado del equipo**, porque no es tarea de cada quien. Lo segundo: una semana de cada cinco sin salida, con salario y sin informes atrasados. Costó pelearlo y se notó al mes.', '<p>Lo primero: cambiar la palabra. Aquí hablamos de <strong>cuidado del equipo</strong>, porque no es tarea de cada quien. Lo segundo: una semana de cada cinco sin salida, con salario y sin informes atrasados. Costó pelearlo y se notó al mes.</p>
', 'Lo primero: cambiar la palabra. Aquí hablamos de cuidado del equipo, porque no es tarea de cada quien. Lo segundo: una semana de cada cinco sin salida, con salario y sin informes atrasados. Costó pelearlo y se notó al mes.', 'es', now() - interval '33984 minutes'),
  ('zryr5hdbpawbt2pf', 3, 'x0992th8q0cr31n7', 'En nuestros puestos de altura funcionó un cierre breve el **último día en terreno**, antes de volver: una hora, siempre con comida.

1. ¿Qué dejo aquí?
2. ¿Qué me llevo y no quiero llevar a casa?
3. ¿A quién llamo el martes?

Nadie comenta lo del otro. El martes, una persona del equipo hace esa llamada.', '<p>En nuestros puestos de altura funcionó un cierre breve el <strong>último día en terreno</strong>, antes de volver: una hora, siempre con comida.</p>
<ol><li>¿Qué dejo aquí?</li><li>¿Qué me llevo y no quiero llevar a casa?</li><li>¿A quién llamo el martes?</li></ol>
<p>Nadie comenta lo del otro. El martes, una persona del equipo hace esa llamada.</p>
', 'En nuestros puestos de altura funcionó un cierre breve el último día en terreno, antes de volver: una hora, siempre con comida.
¿Qué dejo aquí?
¿Qué me llevo y no quiero llevar a casa?
¿A quién llamo el martes?
Nadie comenta lo del otro. El martes, una persona del equipo hace esa llamada.', 'es', now() - interval '33264 minutes'),
  ('zryr5hdbpawbt2pf', 4, 'df9rwx3ckvwjctph', 'Lo hicimos en la lancha, con el motor apagado diez minutos. La pregunta 3 nos cambió la semana. Y voy a pelear la quinta.', '<p>Lo hicimos en la lancha, con el motor apagado diez minutos. La pregunta 3 nos cambió la semana. Y voy a pelear la quinta.</p>
', 'Lo hicimos en la lancha, con el motor apagado diez minutos. La pregunta 3 nos cambió la semana. Y voy a pelear la quinta.', 'es', now() - interval '30240 minutes'),
  ('ndf35qkxjvmf6jxe', 1, 'q85vyv54h4qmkepw', 'En el papel tenemos una ruta de derivación perfecta. El viernes a las cuatro no contesta nadie y el equipo se queda con la persona delante. ¿Cómo prepararon ustedes esas horas?', '<p>En el papel tenemos una ruta de derivación perfecta. El viernes a las cuatro no contesta nadie y el equipo se queda con la persona delante. ¿Cómo prepararon ustedes esas horas?</p>
', 'En el papel tenemos una ruta de derivación perfecta. El viernes a las cuatro no contesta nadie y el equipo se queda con la persona delante. ¿Cómo prepararon ustedes esas horas?', 'es', now() - interval '54720 minutes'),
  ('ndf35qkxjvmf6jxe', 2, 'df9rwx3ckvwjctph', 'Hicimos la ruta «de noche y fin de semana» aparte, en otra hoja, de otro color. Tiene menos servicios, pero los que están responden. La probamos llamando un sábado a las once de la noche.', '<p>Hicimos la ruta «de noche y fin de semana» aparte, en otra hoja, de otro color. Tiene menos servicios, pero los que están responden. La probamos llamando un sábado a las once de la noche.</p>
', 'Hicimos la ruta «de noche y fin de semana» aparte, en otra hoja, de otro color. Tiene menos servicios, pero los que están responden. La probamos llamando un sábado a las once de la noche.', 'es', now() - interval '54000 minutes'),
  ('ndf35qkxjvmf6jxe', 3, 'gabtjsd3xmkg5wvz', 'A esa hoja le agregaría tres cosas:

- qué podemos ofrecer **nosotros** hasta el lunes (acompañar, un lugar seguro, un contacto acordado) y qué no;
- quién decide si hay riesgo grave, con nombre del cargo y suplente;
- cómo se le explica a la persona, con palabras que no prometan.

Y los lunes, cinco minutos para revisar qué falló. Si falla tres veces el mismo servicio, sale de la hoja.', '<p>A esa hoja le agregaría tres cosas:</p>
<ul><li>qué podemos ofrecer <strong>nosotros</strong> hasta el lunes (acompañar, un lugar seguro, un contacto acordado) y qué no;</li><li>quién decide si hay riesgo grave, con nombre del cargo y suplente;</li><li>cómo se le explica a la persona, con palabras que no prometan.</li></ul>
<p>Y los lunes, cinco minutos para revisar qué falló. Si falla tres veces el mismo servicio, sale de la hoja.</p>
', 'A esa hoja le agregaría tres cosas:
qué podemos ofrecer nosotros hasta el lunes (acompañar, un lugar seguro, un contacto acordado) y qué no;
quién decide si hay riesgo grave, con nombre del cargo y suplente;
cómo se le explica a la persona, con palabras que no prometan.
Y los lunes, cinco minutos para revisar qué falló. Si falla tres veces el mismo servicio, sale de la hoja.', 'es', now() - interval '53280 minutes'),
  ('ndf35qkxjvmf6jxe', 4, 'q85vyv54h4qmkepw', 'La llamamos el sábado a las once. De nueve servicios contestaron cuatro. Ahora la hoja tiene cuatro, y es verdad.', '<p>La llamamos el sábado a las once. De nueve servicios contestaron cuatro. Ahora la hoja tiene cuatro, y es verdad.</p>
', 'La llamamos el sábado a las once. De nueve servicios contestaron cuatro. Ahora la hoja tiene cuatro, y es verdad.', 'es', now() - interval '50400 minutes'),
  ('f1qprpr3eyzbqcr8', 1, 's35atac3etx51es5', 'Las mujeres que buscan a sus familiares nos enseñaron a no preguntar «¿cómo se siente?» al inicio. Primero se nombra a quien falta, se enciende la vela y se comparte el café. Después se habla, o no. El psicólogo joven que vino tenía un formato de veinte preguntas. Lo guardó.

¿Cómo abren ustedes un encuentro?', '<p>Las mujeres que buscan a sus familiares nos enseñaron a no preguntar «¿cómo se siente?» al inicio. Primero se nombra a quien falta, se enciende la vela y se comparte el café. Después se habla, o no. El psicólogo joven que vino tenía un formato de veinte preguntas. Lo guardó.</p>
<p>¿Cómo abren ustedes un encuentro?</p>
', 'Las mujeres que buscan a sus familiares nos enseñaron a no preguntar «¿cómo se siente?» al inicio. Primero se nombra a quien falta, se enciende la vela y se comparte el café. Después se habla, o no. El psicólogo joven que vino tenía un formato de veinte preguntas. Lo guardó.
¿Cómo abren ustedes un encuentro?', 'es', now() - interval '82080 minutes'),
  ('f1qprpr3eyzbqcr8', 2, 'df9rwx3ckvwjctph', 'Con un recorrido por el lugar. Cada quien muestra un sitio donde algo bueno pasó. El río siempre sale.', '<p>Con un recorrido por el lugar. Cada quien muestra un sitio donde algo bueno pasó. El río siempre sale.</p>
', 'Con un recorrido por el lugar. Cada quien muestra un sitio donde algo bueno pasó. El río siempre sale.', 'es', now() - interval '81360 minutes'),
  ('f1qprpr3eyzbqcr8', 3, 'gabtjsd3xmkg5wvz', 'Con una silla vacía y flores, cuando las familias lo quieren. Preguntamos antes, porque para algunas la silla es demasiado.', '<p>Con una silla vacía y flores, cuando las familias lo quieren. Preguntamos antes, porque para algunas la silla es demasiado.</p>
', 'Con una silla vacía y flores, cuando las familias lo quieren. Preguntamos antes, porque para algunas la silla es demasiado.', 'es', now() - interval '80640 minutes'),
  ('f1qprpr3eyzbqcr8', 4, '37z0brnt5nky8wne', 'Como periodista aprendí a llegar sin grabadora el primer día. La vela también me espera a mí, y yo escucho.', '<p>Como periodista aprendí a llegar sin grabadora el primer día. La vela también me espera a mí, y yo escucho.</p>
', 'Como periodista aprendí a llegar sin grabadora el primer día. La vela también me espera a mí, y yo escucho.', 'es', now() - interval '79488 minutes'),
  ('f1qprpr3eyzbqcr8', 5, 's35atac3etx51es5', 'Eso que dice Ana Belén vale para todos los que llegan con aparato o con formato.', '<p>Eso que dice Ana Belén vale para todos los que llegan con aparato o con formato.</p>
', 'Eso que dice Ana Belén vale para todos los que llegan con aparato o con formato.', 'es', now() - interval '77760 minutes'),
  ('bg4ys9dxnckva75s', 1, '60nte4habcnpf191', 'Facilito un grupo de apoyo para migrantes. Ahora quieren venir vecinas del barrio, que también la pasan mal. Tengo miedo de que el grupo pierda su lugar seguro, y también de decir que no. ¿Qué han hecho?', '<p>Facilito un grupo de apoyo para migrantes. Ahora quieren venir vecinas del barrio, que también la pasan mal. Tengo miedo de que el grupo pierda su lugar seguro, y también de decir que no. ¿Qué han hecho?</p>
', 'Facilito un grupo de apoyo para migrantes. Ahora quieren venir vecinas del barrio, que también la pasan mal. Tengo miedo de que el grupo pierda su lugar seguro, y también de decir que no. ¿Qué han hecho?', 'es', now() - interval '23040 minutes'),
  ('bg4ys9dxnckva75s', 2, 'df9rwx3ckvwjctph', 'Primero le pregunté al grupo, a solas y con tiempo. Dijeron: «Que vengan los jueves a cocinar, y los martes seguimos solos». Así quedó.', '<p>Primero le pregunté al grupo, a solas y con tiempo. Dijeron: «Que vengan los jueves a cocinar, y los martes seguimos solos». Así quedó.</p>
', 'Primero le pregunté al grupo, a solas y con tiempo. Dijeron: «Que vengan los jueves a cocinar, y los martes seguimos solos». Así quedó.', 'es', now() - interval '22464 minutes'),
  ('bg4ys9dxnckva75s', 3, 'q85vyv54h4qmkepw', 'Coincido: dos espacios con propósitos distintos.

- Uno **cerrado**, para hablar de lo propio.
- Uno **abierto**, con una tarea común: cocina, huerta, apoyo escolar.

La confianza se hizo en la tarea. Medio año después, varias personas de ambos lados pidieron un grupo mixto. Si lo hubiéramos hecho al revés, no habría funcionado.', '<p>Coincido: dos espacios con propósitos distintos.</p>
<ul><li>Uno <strong>cerrado</strong>, para hablar de lo propio.</li><li>Uno <strong>abierto</strong>, con una tarea común: cocina, huerta, apoyo escolar.</li></ul>
<p>La confianza se hizo en la tarea. Medio año después, varias personas de ambos lados pidieron un grupo mixto. Si lo hubiéramos hecho al revés, no habría funcionado.</p>
', 'Coincido: dos espacios con propósitos distintos.
Uno cerrado, para hablar de lo propio.
Uno abierto, con una tarea común: cocina, huerta, apoyo escolar.
La confianza se hizo en la tarea. Medio año después, varias personas de ambos lados pidieron un grupo mixto. Si lo hubiéramos hecho al revés, no habría funcionado.', 'es', now() - interval '21744 minutes'),
  ('bg4ys9dxnckva75s', 4, '60nte4habcnpf191', 'El grupo eligió huerta. Las vecinas tienen las semillas y los recién llegados, los brazos. Empezamos el jueves.', '<p>El grupo eligió huerta. Las vecinas tienen las semillas y los recién llegados, los brazos. Empezamos el jueves.</p>
', 'El grupo eligió huerta. Las vecinas tienen las semillas y los recién llegados, los brazos. Empezamos el jueves.', 'es', now() - interval '18720 minutes'),
  ('wcpjts27n2kt5s7q', 1, 'x0992th8q0cr31n7', 'Capacito personal de salud y a los ocho meses se ha ido la mitad. Empiezo otra vez, y otra vez. ¿Alguien encontró una manera de que la formación se quede en el puesto y no en la persona?', '<p>Capacito personal de salud y a los ocho meses se ha ido la mitad. Empiezo otra vez, y otra vez. ¿Alguien encontró una manera de que la formación se quede en el puesto y no en la persona?</p>
', 'Capacito personal de salud y a los ocho meses se ha ido la mitad. Empiezo otra vez, y otra vez. ¿Alguien encontró una manera de que la formación se quede en el puesto y no en la persona?', 'es', now() - interval '64800 minutes'),
  ('wcpjts27n2kt5s7q', 2, 'gabtjsd3xmkg5wvz', 'Lo que mejor nos resultó fue formar **al puesto**: todos, incluida la persona de farmacia y la de limpieza, en sesiones de una hora cada quince días, en horario de trabajo. Y un cuaderno del puesto con las decisiones tomadas, sin datos de nadie, que queda cuando alguien se va.

Además, quien llega nuevo pasa sus primeras dos semanas con una persona del puesto que ya se formó. Eso no cuesta nada y hay que ponerlo por escrito.', '<p>Lo que mejor nos resultó fue formar <strong>al puesto</strong>: todos, incluida la persona de farmacia y la de limpieza, en sesiones de una hora cada quince días, en horario de trabajo. Y un cuaderno del puesto con las decisiones tomadas, sin datos de nadie, que queda cuando alguien se va.</p>
<p>Además, quien llega nuevo pasa sus primeras dos semanas con una persona del puesto que ya se formó. Eso no cuesta nada y hay que ponerlo por escrito.</p>
', 'Lo que mejor nos resultó fue formar al puesto: todos, incluida la persona de farmacia y la de limpieza, en sesiones de una hora cada quince días, en horario de trabajo. Y un cuaderno del puesto con las decisiones tomadas, sin datos de nadie, que queda cuando alguien se va.
Además, quien llega nuevo pasa sus primeras dos semanas con una persona del puesto que ya se formó. Eso no cuesta nada y hay que ponerlo por escrito.', 'es', now() - interval '64080 minutes'),
  ('wcpjts27n2kt5s7q', 3, '0dkpbakj0x93h01t', 'En Haití tenemos el mismo problema. Nos ayudó que la supervisión fuera por teléfono y por puesto, no por persona: el número es del puesto. Perdonen mi español.', '<p>En Haití tenemos el mismo problema. Nos ayudó que la supervisión fuera por teléfono y por puesto, no por persona: el número es del puesto. Perdonen mi español.</p>
', 'En Haití tenemos el mismo problema. Nos ayudó que la supervisión fuera por teléfono y por puesto, no por persona: el número es del puesto. Perdonen mi español.', 'es', now() - interval '63360 minutes'),
  ('wcpjts27n2kt5s7q', 4, 'x0992th8q0cr31n7', 'El número del puesto. Parece un detalle y lo cambia todo. Y tu español se entiende muy bien, Mireille.', '<p>El número del puesto. Parece un detalle y lo cambia todo. Y tu español se entiende muy bien, Mireille.</p>
', 'El número del puesto. Parece un detalle y lo cambia todo. Y tu español se entiende muy bien, Mireille.', 'es', now() - interval '60480 minutes'),
  ('2vh2fg0b438et7ww', 1, 'q85vyv54h4qmkepw', 'Un periódico quiere «una historia con rostro». Nuestra respuesta ha sido siempre no. Pero también queremos que se sepa que el servicio existe. ¿Qué les han ofrecido ustedes?', '<p>Un periódico quiere «una historia con rostro». Nuestra respuesta ha sido siempre no. Pero también queremos que se sepa que el servicio existe. ¿Qué les han ofrecido ustedes?</p>
', 'Un periódico quiere «una historia con rostro». Nuestra respuesta ha sido siempre no. Pero también queremos que se sepa que el servicio existe. ¿Qué les han ofrecido ustedes?', 'es', now() - interval '15840 minutes'),
  ('2vh2fg0b438et7ww', 2, '37z0brnt5nky8wne', 'Desde el otro lado, esto es lo que yo acepto con gusto:

- la historia de **quien trabaja**: un día, un trayecto, una decisión difícil;
- el lugar, cuando mostrarlo no pone en riesgo a nadie;
- las cosas: una olla, una libreta vacía, unas botas con barro;
- lo que la gente debe saber para pedir ayuda.

Ofrezcan eso antes de que se lo pidan, por escrito, con una foto propia y con su crédito. Quien insista en el rostro no es la persona indicada.', '<p>Desde el otro lado, esto es lo que yo acepto con gusto:</p>
<ul><li>la historia de <strong>quien trabaja</strong>: un día, un trayecto, una decisión difícil;</li><li>el lugar, cuando mostrarlo no pone en riesgo a nadie;</li><li>las cosas: una olla, una libreta vacía, unas botas con barro;</li><li>lo que la gente debe saber para pedir ayuda.</li></ul>
<p>Ofrezcan eso antes de que se lo pidan, por escrito, con una foto propia y con su crédito. Quien insista en el rostro no es la persona indicada.</p>
', 'Desde el otro lado, esto es lo que yo acepto con gusto:
la historia de quien trabaja: un día, un trayecto, una decisión difícil;
el lugar, cuando mostrarlo no pone en riesgo a nadie;
las cosas: una olla, una libreta vacía, unas botas con barro;
lo que la gente debe saber para pedir ayuda.
Ofrezcan eso antes de que se lo pidan, por escrito, con una foto propia y con su crédito. Quien insista en el rostro no es la persona indicada.', 'es', now() - interval '15264 minutes'),
  ('2vh2fg0b438et7ww', 3, 'df9rwx3ckvwjctph', 'Las botas con barro. Ya tengo la foto.', '<p>Las botas con barro. Ya tengo la foto.</p>
', 'Las botas con barro. Ya tengo la foto.', 'es', now() - interval '14544 minutes'),
  ('2vh2fg0b438et7ww', 4, 'q85vyv54h4qmkepw', 'Aceptaron las botas. Salió bien, y nos llamaron tres personas para preguntar por el servicio.', '<p>Aceptaron las botas. Salió bien, y nos llamaron tres personas para preguntar por el servicio.</p>
', 'Aceptaron las botas. Salió bien, y nos llamaron tres personas para preguntar por el servicio.', 'es', now() - interval '12960 minutes'),
  ('n705ss9r98sgt21x', 1, 'nx3mb12rr8e81z07', 'Acompaño un grupo de pares en línea. Hay personas a las que les puede ir mal si alguien ve su pantalla. ¿Qué reglas tienen ustedes? Busco las que la gente sí cumple.', '<p>Acompaño un grupo de pares en línea. Hay personas a las que les puede ir mal si alguien ve su pantalla. ¿Qué reglas tienen ustedes? Busco las que la gente sí cumple.</p>
', 'Acompaño un grupo de pares en línea. Hay personas a las que les puede ir mal si alguien ve su pantalla. ¿Qué reglas tienen ustedes? Busco las que la gente sí cumple.', 'es', now() - interval '28800 minutes'),
  ('n705ss9r98sgt21x', 2, '60nte4habcnpf191', 'Las que se cumplen son pocas: nombre inventado, cámara apagada si se quiere y una palabra para decir «ahora no estoy solo».', '<p>Las que se cumplen son pocas: nombre inventado, cámara apagada si se quiere y una palabra para decir «ahora no estoy solo».</p>
', 'Las que se cumplen son pocas: nombre inventado, cámara apagada si se quiere y una palabra para decir «ahora no estoy solo».', 'es', now() - interval '28080 minutes'),
  ('n705ss9r98sgt21x', 3, 'gabtjsd3xmkg5wvz', 'Añado lo que nos dio resultado:

1. Se entra siempre por una sala de espera, y alguien reconoce la voz o la palabra acordada.
2. No se graba, no hay capturas, y la lista de participantes no se guarda.
3. Cada persona decide qué mensaje verá quien tome su teléfono. El recordatorio dice «clase», por ejemplo.
4. Se acuerda **antes** qué hacer si alguien desaparece del chat: quién escribe, cuándo y con qué palabras.', '<p>Añado lo que nos dio resultado:</p>
<ol><li>Se entra siempre por una sala de espera, y alguien reconoce la voz o la palabra acordada.</li><li>No se graba, no hay capturas, y la lista de participantes no se guarda.</li><li>Cada persona decide qué mensaje verá quien tome su teléfono. El recordatorio dice «clase», por ejemplo.</li><li>Se acuerda <strong>antes</strong> qué hacer si alguien desaparece del chat: quién escribe, cuándo y con qué palabras.</li></ol>
', 'Añado lo que nos dio resultado:
Se entra siempre por una sala de espera, y alguien reconoce la voz o la palabra acordada.
No se graba, no hay capturas, y la lista de participantes no se guarda.
Cada persona decide qué mensaje verá quien tome su teléfono. El recordatorio dice «clase», por ejemplo.
Se acuerda antes qué hacer si alguien desaparece del chat: quién escribe, cuándo y con qué palabras.', 'es', now() - interval '27360 minutes'),
  ('n705ss9r98sgt21x', 4, 'nx3mb12rr8e81z07', 'La número 3 es la que nos faltaba. Ahora todo el grupo tiene «clase de cocina».', '<p>La número 3 es la que nos faltaba. Ahora todo el grupo tiene «clase de cocina».</p>
', 'La número 3 es la que nos faltaba. Ahora todo el grupo tiene «clase de cocina».', 'es', now() - interval '24480 minutes'),
  ('8t1n8nf4a8kdqhre', 1, 'q85vyv54h4qmkepw', 'Las clases vuelven en dos semanas, en carpas. Los docentes también perdieron su casa. Busco algo de una o dos páginas que no les diga que ahora, además, son psicólogos.', '<p>Las clases vuelven en dos semanas, en carpas. Los docentes también perdieron su casa. Busco algo de una o dos páginas que no les diga que ahora, además, son psicólogos.</p>
', 'Las clases vuelven en dos semanas, en carpas. Los docentes también perdieron su casa. Busco algo de una o dos páginas que no les diga que ahora, además, son psicólogos.', 'es', now() - interval '92160 minutes'),
  ('8t1n8nf4a8kdqhre', 2, 'df9rwx3ckvwjctph', 'Escribimos con docentes una hoja que empieza así: «Usted no tiene que curar a nadie. Su clase, con su rutina, ya ayuda.» Después vienen cinco cosas pequeñas: saludar por el nombre, avisar los cambios, un juego al entrar y otro al salir, lugar para dibujar, a quién avisar.', '<p>Escribimos con docentes una hoja que empieza así: «Usted no tiene que curar a nadie. Su clase, con su rutina, ya ayuda.» Después vienen cinco cosas pequeñas: saludar por el nombre, avisar los cambios, un juego al entrar y otro al salir, lugar para dibujar, a quién avisar.</p>
', 'Escribimos con docentes una hoja que empieza así: «Usted no tiene que curar a nadie. Su clase, con su rutina, ya ayuda.» Después vienen cinco cosas pequeñas: saludar por el nombre, avisar los cambios, un juego al entrar y otro al salir, lugar para dibujar, a quién avisar.', 'es', now() - interval '91440 minutes'),
  ('8t1n8nf4a8kdqhre', 3, 'x0992th8q0cr31n7', 'Muy de acuerdo. Y una reunión de docentes **para ellos**, antes de hablar de los niños y las niñas.', '<p>Muy de acuerdo. Y una reunión de docentes <strong>para ellos</strong>, antes de hablar de los niños y las niñas.</p>
', 'Muy de acuerdo. Y una reunión de docentes para ellos, antes de hablar de los niños y las niñas.', 'es', now() - interval '90720 minutes'),
  ('8t1n8nf4a8kdqhre', 4, 'q85vyv54h4qmkepw', 'Usamos esa primera frase. Una maestra la leyó en voz alta y hubo un silencio bueno.', '<p>Usamos esa primera frase. Una maestra la leyó en voz alta y hubo un silencio bueno.</p>
', 'Usamos esa primera frase. Una maestra la leyó en voz alta y hubo un silencio bueno.', 'es', now() - interval '87840 minutes'),
  ('h2s64wqtem80rzxw', 1, 'x0992th8q0cr31n7', 'En los puestos de salud, «me van a supervisar» significa que alguien viene a revisar el registro. Necesito otra palabra para lo que hacemos, en español y ojalá también en quechua.', '<p>En los puestos de salud, «me van a supervisar» significa que alguien viene a revisar el registro. Necesito otra palabra para lo que hacemos, en español y ojalá también en quechua.</p>
', 'En los puestos de salud, «me van a supervisar» significa que alguien viene a revisar el registro. Necesito otra palabra para lo que hacemos, en español y ojalá también en quechua.', 'es', now() - interval '8640 minutes'),
  ('h2s64wqtem80rzxw', 2, 's35atac3etx51es5', 'Nosotras decimos «acompañamiento». En k’iche’ usamos algo como «sentarse junto al fuego del trabajo».', '<p>Nosotras decimos «acompañamiento». En k’iche’ usamos algo como «sentarse junto al fuego del trabajo».</p>
', 'Nosotras decimos «acompañamiento». En k’iche’ usamos algo como «sentarse junto al fuego del trabajo».', 'es', now() - interval '8064 minutes'),
  ('h2s64wqtem80rzxw', 3, 'df9rwx3ckvwjctph', 'Aquí también «acompañamiento», y quien lo da es «acompañante». Solo hay que decir con claridad que quien acompaña no evalúa.', '<p>Aquí también «acompañamiento», y quien lo da es «acompañante». Solo hay que decir con claridad que quien acompaña no evalúa.</p>
', 'Aquí también «acompañamiento», y quien lo da es «acompañante». Solo hay que decir con claridad que quien acompaña no evalúa.', 'es', now() - interval '7344 minutes'),
  ('msnmr8jrwkj16jkc', 1, 's35atac3etx51es5', 'Necesitamos explicar qué se anota, quién lo ve y que se puede decir que no, a personas mayores que no leen y hablan k’iche’. ¿Alguien tiene dibujos que hayan probado con la gente? No busco perfectos, busco probados.', '<p>Necesitamos explicar qué se anota, quién lo ve y que se puede decir que no, a personas mayores que no leen y hablan k’iche’. ¿Alguien tiene dibujos que hayan probado con la gente? No busco perfectos, busco probados.</p>
', 'Necesitamos explicar qué se anota, quién lo ve y que se puede decir que no, a personas mayores que no leen y hablan k’iche’. ¿Alguien tiene dibujos que hayan probado con la gente? No busco perfectos, busco probados.', 'es', now() - interval '2880 minutes'),
  ('qq7h80c5s9z3cemg', 1, 't4sw1yhv932468qf', 'فريقنا كله من النازحين. يسمع المتطوع في الصباح ما عاشه هو في المساء الذي قبله. لا أريد أن أمنعه من العمل، فالعمل يسنده، ولا أريد أن أستهلكه. كيف تتعاملون مع هذا؟', '<p>فريقنا كله من النازحين. يسمع المتطوع في الصباح ما عاشه هو في المساء الذي قبله. لا أريد أن أمنعه من العمل، فالعمل يسنده، ولا أريد أن أستهلكه. كيف تتعاملون مع هذا؟</p>
', 'فريقنا كله من النازحين. يسمع المتطوع في الصباح ما عاشه هو في المساء الذي قبله. لا أريد أن أمنعه من العمل، فالعمل يسنده، ولا أريد أن أستهلكه. كيف تتعاملون مع هذا؟', 'ar', now() - interval '40320 minutes'),
  ('qq7h80c5s9z3cemg', 2, '16ez8hs89286jyde', 'نحن نسأل كل متطوع في أول الأسبوع سؤالين: ما الذي لا تريد أن تسمعه هذا الأسبوع؟ ومع من تريد أن تعمل؟ لا نطلب تفسيراً. ونوزّع العمل على هذا الأساس بقدر ما نستطيع.', '<p>نحن نسأل كل متطوع في أول الأسبوع سؤالين: ما الذي لا تريد أن تسمعه هذا الأسبوع؟ ومع من تريد أن تعمل؟ لا نطلب تفسيراً. ونوزّع العمل على هذا الأساس بقدر ما نستطيع.</p>
', 'نحن نسأل كل متطوع في أول الأسبوع سؤالين: ما الذي لا تريد أن تسمعه هذا الأسبوع؟ ومع من تريد أن تعمل؟ لا نطلب تفسيراً. ونوزّع العمل على هذا الأساس بقدر ما نستطيع.', 'ar', now() - interval '39600 minutes'),
  ('qq7h80c5s9z3cemg', 3, 'wta464rjz96amby9', 'إضافة إلى سؤالَي هناء، أربعة أمور ساعدت فرقاً مثل فريقكم:

- **حق التبديل**: كلمة متفق عليها يقولها المتطوع فيحل زميله مكانه فوراً، دون شرح.
- يوم راحة حقيقي، يُكتب في الجدول كما يُكتب الدوام.
- لقاء أسبوعي لا يُناقش فيه إلا حال الفريق، يقوده شخص من خارجه إن أمكن.
- مساعدة عملية للمتطوع وأسرته في ما يحق لهم من خدمات. فكثيراً ما ننسى أنهم من المتضررين أيضاً.', '<p>إضافة إلى سؤالَي هناء، أربعة أمور ساعدت فرقاً مثل فريقكم:</p>
<ul><li><strong>حق التبديل</strong>: كلمة متفق عليها يقولها المتطوع فيحل زميله مكانه فوراً، دون شرح.</li><li>يوم راحة حقيقي، يُكتب في الجدول كما يُكتب الدوام.</li><li>لقاء أسبوعي لا يُناقش فيه إلا حال الفريق، يقوده شخص من خارجه إن أمكن.</li><li>مساعدة عملية للمتطوع وأسرته في ما يحق لهم من خدمات. فكثيراً ما ننسى أنهم من المتضررين أيضاً.</li></ul>
', 'إضافة إلى سؤالَي هناء، أربعة أمور ساعدت فرقاً مثل فريقكم:
حق التبديل: كلمة متفق عليها يقولها المتطوع فيحل زميله مكانه فوراً، دون شرح.
يوم راحة حقيقي، يُكتب في الجدول كما يُكتب الدوام.
لقاء أسبوعي لا يُناقش فيه إلا حال الفريق، يقوده شخص من خارجه إن أمكن.
مساعدة عملية للمتطوع وأسرته في ما يحق لهم من خدمات. فكثيراً ما ننسى أنهم من المتضررين أيضاً.', 'ar', now() - interval '38880 minutes'),
  ('qq7h80c5s9z3cemg', 4, 'c9sg1xvjk6namqq9', '«حق التبديل» غيّر عندنا الكثير. كنا نظن أن الناس سيفرطون في استخدامه، فلم يُستخدم إلا مرات قليلة. يكفي أنه موجود.', '<p>«حق التبديل» غيّر عندنا الكثير. كنا نظن أن الناس سيفرطون في استخدامه، فلم يُستخدم إلا مرات قليلة. يكفي أنه موجود.</p>
', '«حق التبديل» غيّر عندنا الكثير. كنا نظن أن الناس سيفرطون في استخدامه، فلم يُستخدم إلا مرات قليلة. يكفي أنه موجود.', 'ar', now() - interval '38016 minutes'),
  ('qq7h80c5s9z3cemg', 5, 't4sw1yhv932468qf', 'اخترنا كلمة «شاي». من قالها ذهب ليشرب الشاي وحلّ زميله مكانه. شكراً لكم.', '<p>اخترنا كلمة «شاي». من قالها ذهب ليشرب الشاي وحلّ زميله مكانه. شكراً لكم.</p>
', 'اخترنا كلمة «شاي». من قالها ذهب ليشرب الشاي وحلّ زميله مكانه. شكراً لكم.', 'ar', now() - interval '36000 minutes'),
  ('mrp9xk0212ph26t5', 1, 'c9sg1xvjk6namqq9', 'في الأوراق «إرشاد نفسي»، وفي بعض البلدان «مشورة»، والناس عندنا يسمعون في الأولى وعظاً وفي الثانية طلب رأي. ماذا تقولون عند الباب؟', '<p>في الأوراق «إرشاد نفسي»، وفي بعض البلدان «مشورة»، والناس عندنا يسمعون في الأولى وعظاً وفي الثانية طلب رأي. ماذا تقولون عند الباب؟</p>
', 'في الأوراق «إرشاد نفسي»، وفي بعض البلدان «مشورة»، والناس عندنا يسمعون في الأولى وعظاً وفي الثانية طلب رأي. ماذا تقولون عند الباب؟', 'ar', now() - interval '70560 minutes'),
  ('mrp9xk0212ph26t5', 2, 'acrrncx331dcjkav', 'في دراستنا سألنا الناس أنفسهم. أكثر ما تكرر «جلسة حديث» و«أحد يسمعني». أما المصطلح فأبقيناه للتقارير، مع شرح في الهامش.', '<p>في دراستنا سألنا الناس أنفسهم. أكثر ما تكرر «جلسة حديث» و«أحد يسمعني». أما المصطلح فأبقيناه للتقارير، مع شرح في الهامش.</p>
', 'في دراستنا سألنا الناس أنفسهم. أكثر ما تكرر «جلسة حديث» و«أحد يسمعني». أما المصطلح فأبقيناه للتقارير، مع شرح في الهامش.', 'ar', now() - interval '69840 minutes'),
  ('mrp9xk0212ph26t5', 3, 'cxq225rn7684y6sg', 'أقول للمرضى: نجلس ونتحدث حتى يخفّ الحمل قليلاً ونفكر معاً. هذا أطول، لكنه لا يحتاج إلى شرح.', '<p>أقول للمرضى: نجلس ونتحدث حتى يخفّ الحمل قليلاً ونفكر معاً. هذا أطول، لكنه لا يحتاج إلى شرح.</p>
', 'أقول للمرضى: نجلس ونتحدث حتى يخفّ الحمل قليلاً ونفكر معاً. هذا أطول، لكنه لا يحتاج إلى شرح.', 'ar', now() - interval '69120 minutes'),
  ('mrp9xk0212ph26t5', 4, 'jksym3cjjc9n4h8x', 'أقترح أن نجمع هنا كلماتنا من كل بلد في قائمة واحدة، مع ذكر البلد. لن نتفق على كلمة واحدة، ولا حاجة إلى ذلك.', '<p>أقترح أن نجمع هنا كلماتنا من كل بلد في قائمة واحدة، مع ذكر البلد. لن نتفق على كلمة واحدة، ولا حاجة إلى ذلك.</p>
', 'أقترح أن نجمع هنا كلماتنا من كل بلد في قائمة واحدة، مع ذكر البلد. لن نتفق على كلمة واحدة، ولا حاجة إلى ذلك.', 'ar', now() - interval '68544 minutes'),
  ('mrp9xk0212ph26t5', 5, 'wta464rjz96amby9', 'فكرة ممتازة. سأجمع القائمة وأضعها في المكتبة: الكلمة، والبلد، ومن يفهمها، ومن قد يسيء فهمها. أرسلوا ما عندكم.', '<p>فكرة ممتازة. سأجمع القائمة وأضعها في المكتبة: الكلمة، والبلد، ومن يفهمها، ومن قد يسيء فهمها. أرسلوا ما عندكم.</p>
', 'فكرة ممتازة. سأجمع القائمة وأضعها في المكتبة: الكلمة، والبلد، ومن يفهمها، ومن قد يسيء فهمها. أرسلوا ما عندكم.', 'ar', now() - interval '66240 minutes'),
  ('ck7rzyjmar6c86t7', 1, 'cxq225rn7684y6sg', 'نشرف على ثمانية عشر طبيباً في المراكز بعد تدريب قصير. عندنا هاتف واتصال متقطع. كيف ترتّبون الإشراف بحيث لا تُرسل عبر الهاتف معلومات عن الأشخاص؟', '<p>نشرف على ثمانية عشر طبيباً في المراكز بعد تدريب قصير. عندنا هاتف واتصال متقطع. كيف ترتّبون الإشراف بحيث لا تُرسل عبر الهاتف معلومات عن الأشخاص؟</p>
', 'نشرف على ثمانية عشر طبيباً في المراكز بعد تدريب قصير. عندنا هاتف واتصال متقطع. كيف ترتّبون الإشراف بحيث لا تُرسل عبر الهاتف معلومات عن الأشخاص؟', 'ar', now() - interval '50400 minutes'),
  ('ck7rzyjmar6c86t7', 2, '6sb2z0e3sfs6shh5', 'وضعنا قاعدة مكتوبة من صفحة واحدة: لا اسم، ولا صورة، ولا رقم ملف، ولا قرية. يسأل الطبيب عن القرار لا عن الشخص: «ما الخطوة التالية حين لا يستجيب البالغ للعلاج الأول بعد ستة أسابيع؟»', '<p>وضعنا قاعدة مكتوبة من صفحة واحدة: لا اسم، ولا صورة، ولا رقم ملف، ولا قرية. يسأل الطبيب عن القرار لا عن الشخص: «ما الخطوة التالية حين لا يستجيب البالغ للعلاج الأول بعد ستة أسابيع؟»</p>
', 'وضعنا قاعدة مكتوبة من صفحة واحدة: لا اسم، ولا صورة، ولا رقم ملف، ولا قرية. يسأل الطبيب عن القرار لا عن الشخص: «ما الخطوة التالية حين لا يستجيب البالغ للعلاج الأول بعد ستة أسابيع؟»', 'ar', now() - interval '49680 minutes'),
  ('ck7rzyjmar6c86t7', 3, 'wta464rjz96amby9', 'ومع القاعدة هذا الترتيب:

1. موعد ثابت لكل طبيب كل أسبوعين، نصف ساعة، مكالمة صوتية لا رسائل.
2. ورقة أسئلة يملؤها قبل المكالمة **وتبقى عنده**.
3. لقاء جماعي شهري يبدأ بما نجح.
4. رقم للطوارئ لا يُستخدم إلا في ثلاث حالات متفق عليها.

وحين يُرسل أحدهم معلومات زائدة، يُطلب منه حذفها من الطرفين في الحال، دون لوم.', '<p>ومع القاعدة هذا الترتيب:</p>
<ol><li>موعد ثابت لكل طبيب كل أسبوعين، نصف ساعة، مكالمة صوتية لا رسائل.</li><li>ورقة أسئلة يملؤها قبل المكالمة <strong>وتبقى عنده</strong>.</li><li>لقاء جماعي شهري يبدأ بما نجح.</li><li>رقم للطوارئ لا يُستخدم إلا في ثلاث حالات متفق عليها.</li></ol>
<p>وحين يُرسل أحدهم معلومات زائدة، يُطلب منه حذفها من الطرفين في الحال، دون لوم.</p>
', 'ومع القاعدة هذا الترتيب:
موعد ثابت لكل طبيب كل أسبوعين، نصف ساعة، مكالمة صوتية لا رسائل.
ورقة أسئلة يملؤها قبل المكالمة وتبقى عنده.
لقاء جماعي شهري يبدأ بما نجح.
رقم للطوارئ لا يُستخدم إلا في ثلاث حالات متفق عليها.
وحين يُرسل أحدهم معلومات زائدة، يُطلب منه حذفها من الطرفين في الحال، دون لوم.', 'ar', now() - interval '48960 minutes'),
  ('ck7rzyjmar6c86t7', 4, 'cxq225rn7684y6sg', '«يسأل عن القرار لا عن الشخص» صارت عنوان الورقة. شكراً لكما.', '<p>«يسأل عن القرار لا عن الشخص» صارت عنوان الورقة. شكراً لكما.</p>
', '«يسأل عن القرار لا عن الشخص» صارت عنوان الورقة. شكراً لكما.', 'ar', now() - interval '46080 minutes'),
  ('fhh4c0gkrce6r53d', 1, '2rzsptpqs0mef3j7', 'نعمل في صفوف مكتظة، والحصة خمس وثلاثون دقيقة. أبحث عن أنشطة من خمس دقائق يقودها المعلم نفسه، بلا مواد، ولا تفتح جراحاً لا نستطيع أن نغلقها.', '<p>نعمل في صفوف مكتظة، والحصة خمس وثلاثون دقيقة. أبحث عن أنشطة من خمس دقائق يقودها المعلم نفسه، بلا مواد، ولا تفتح جراحاً لا نستطيع أن نغلقها.</p>
', 'نعمل في صفوف مكتظة، والحصة خمس وثلاثون دقيقة. أبحث عن أنشطة من خمس دقائق يقودها المعلم نفسه، بلا مواد، ولا تفتح جراحاً لا نستطيع أن نغلقها.', 'ar', now() - interval '20160 minutes'),
  ('fhh4c0gkrce6r53d', 2, '16ez8hs89286jyde', '«الطقس في داخلي»: يرفع كل تلميذ يده عالياً أو في الوسط أو منخفضة. لا كلام. يرى المعلم الصف كله في نصف دقيقة، ويقول: شكراً، رأيتكم.', '<p>«الطقس في داخلي»: يرفع كل تلميذ يده عالياً أو في الوسط أو منخفضة. لا كلام. يرى المعلم الصف كله في نصف دقيقة، ويقول: شكراً، رأيتكم.</p>
', '«الطقس في داخلي»: يرفع كل تلميذ يده عالياً أو في الوسط أو منخفضة. لا كلام. يرى المعلم الصف كله في نصف دقيقة، ويقول: شكراً، رأيتكم.', 'ar', now() - interval '19584 minutes'),
  ('fhh4c0gkrce6r53d', 3, 't4sw1yhv932468qf', 'الإيقاع على الطاولات: يبدأ واحد وينضم صف بعد صف، ثم ينسحب صف بعد صف حتى الصمت. أول خمس دقائق بعد الفسحة صارت أهدأ.', '<p>الإيقاع على الطاولات: يبدأ واحد وينضم صف بعد صف، ثم ينسحب صف بعد صف حتى الصمت. أول خمس دقائق بعد الفسحة صارت أهدأ.</p>
', 'الإيقاع على الطاولات: يبدأ واحد وينضم صف بعد صف، ثم ينسحب صف بعد صف حتى الصمت. أول خمس دقائق بعد الفسحة صارت أهدأ.', 'ar', now() - interval '19008 minutes'),
  ('fhh4c0gkrce6r53d', 4, 'c9sg1xvjk6namqq9', 'من تجربتنا مع المعلمين: نشاط واحد ثابت لبداية اليوم وآخر لنهايته خير من عشرة متنوعة. الأطفال يطمئنون إلى ما يتكرر. ونتجنب «احكِ لنا عن أصعب يوم» وكل ما يشبهه، ونستبدل به «ما الشيء الذي ساعدك أمس؟»، ومن شاء أن يصمت فله ذلك.', '<p>من تجربتنا مع المعلمين: نشاط واحد ثابت لبداية اليوم وآخر لنهايته خير من عشرة متنوعة. الأطفال يطمئنون إلى ما يتكرر. ونتجنب «احكِ لنا عن أصعب يوم» وكل ما يشبهه، ونستبدل به «ما الشيء الذي ساعدك أمس؟»، ومن شاء أن يصمت فله ذلك.</p>
', 'من تجربتنا مع المعلمين: نشاط واحد ثابت لبداية اليوم وآخر لنهايته خير من عشرة متنوعة. الأطفال يطمئنون إلى ما يتكرر. ونتجنب «احكِ لنا عن أصعب يوم» وكل ما يشبهه، ونستبدل به «ما الشيء الذي ساعدك أمس؟»، ومن شاء أن يصمت فله ذلك.', 'ar', now() - interval '18432 minutes'),
  ('fhh4c0gkrce6r53d', 5, '2rzsptpqs0mef3j7', 'بدأنا بالإيقاع. طلب مني معلم الرياضيات، وهو أشدنا، أن يقوده بنفسه.', '<p>بدأنا بالإيقاع. طلب مني معلم الرياضيات، وهو أشدنا، أن يقوده بنفسه.</p>
', 'بدأنا بالإيقاع. طلب مني معلم الرياضيات، وهو أشدنا، أن يقوده بنفسه.', 'ar', now() - interval '14400 minutes'),
  ('es50fph6eavme4jp', 1, 'j0pgknytr8gqdepv', 'في منطقتنا ستة مراكز مجتمعية، وأربعة منها في الطابق الثاني بلا مصعد. حين أسأل يقولون: «لا يأتينا أشخاص ذوو إعاقة». كيف أشرح لهم السبب دون أن أُتعب نفسي كل مرة؟', '<p>في منطقتنا ستة مراكز مجتمعية، وأربعة منها في الطابق الثاني بلا مصعد. حين أسأل يقولون: «لا يأتينا أشخاص ذوو إعاقة». كيف أشرح لهم السبب دون أن أُتعب نفسي كل مرة؟</p>
', 'في منطقتنا ستة مراكز مجتمعية، وأربعة منها في الطابق الثاني بلا مصعد. حين أسأل يقولون: «لا يأتينا أشخاص ذوو إعاقة». كيف أشرح لهم السبب دون أن أُتعب نفسي كل مرة؟', 'ar', now() - interval '27360 minutes'),
  ('es50fph6eavme4jp', 2, 'jksym3cjjc9n4h8x', 'اقترحت على مراكزنا أن تعدّ شيئاً واحداً مدة شهر: كم شخصاً سأل عند الباب ولم يصعد. لا أسماء، عدد فقط. بعد الشهر لم نحتج إلى شرح.', '<p>اقترحت على مراكزنا أن تعدّ شيئاً واحداً مدة شهر: كم شخصاً سأل عند الباب ولم يصعد. لا أسماء، عدد فقط. بعد الشهر لم نحتج إلى شرح.</p>
', 'اقترحت على مراكزنا أن تعدّ شيئاً واحداً مدة شهر: كم شخصاً سأل عند الباب ولم يصعد. لا أسماء، عدد فقط. بعد الشهر لم نحتج إلى شرح.', 'ar', now() - interval '26784 minutes'),
  ('es50fph6eavme4jp', 3, 'wta464rjz96amby9', 'ومن غير انتظار للبناء، هناك ما يُفعل هذا الأسبوع:

- يوم في الأسبوع تنزل فيه الجلسات إلى الطابق الأرضي أو إلى بيت أو مدرسة مجاورة، ويُعلن عنه.
- رقم هاتف في الإعلان مع عبارة «أخبرنا بما تحتاج إليه لتشارك».
- الحمّام قبل الممر، والممر قبل القاعة.
- أن يكون في لجنة المركز شخص من ذوي الإعاقة له صوت لا مقعد للزينة.

وأنتِ لستِ مضطرة إلى أن تشرحي كل مرة. اطلبي من عضو آخر أن يشرح بدلاً منك، فهذا عمل الجميع.', '<p>ومن غير انتظار للبناء، هناك ما يُفعل هذا الأسبوع:</p>
<ul><li>يوم في الأسبوع تنزل فيه الجلسات إلى الطابق الأرضي أو إلى بيت أو مدرسة مجاورة، ويُعلن عنه.</li><li>رقم هاتف في الإعلان مع عبارة «أخبرنا بما تحتاج إليه لتشارك».</li><li>الحمّام قبل الممر، والممر قبل القاعة.</li><li>أن يكون في لجنة المركز شخص من ذوي الإعاقة له صوت لا مقعد للزينة.</li></ul>
<p>وأنتِ لستِ مضطرة إلى أن تشرحي كل مرة. اطلبي من عضو آخر أن يشرح بدلاً منك، فهذا عمل الجميع.</p>
', 'ومن غير انتظار للبناء، هناك ما يُفعل هذا الأسبوع:
يوم في الأسبوع تنزل فيه الجلسات إلى الطابق الأرضي أو إلى بيت أو مدرسة مجاورة، ويُعلن عنه.
رقم هاتف في الإعلان مع عبارة «أخبرنا بما تحتاج إليه لتشارك».
الحمّام قبل الممر، والممر قبل القاعة.
أن يكون في لجنة المركز شخص من ذوي الإعاقة له صوت لا مقعد للزينة.
وأنتِ لستِ مضطرة إلى أن تشرحي كل مرة. اطلبي من عضو آخر أن يشرح بدلاً منك، فهذا عمل الجميع.', 'ar', now() - interval '26064 minutes'),
  ('es50fph6eavme4jp', 4, 'j0pgknytr8gqdepv', 'الجملة الأخيرة أراحتني. وقد قَبِل مركزان أن يعدّا.', '<p>الجملة الأخيرة أراحتني. وقد قَبِل مركزان أن يعدّا.</p>
', 'الجملة الأخيرة أراحتني. وقد قَبِل مركزان أن يعدّا.', 'ar', now() - interval '23040 minutes'),
  ('hjek1vyq7z0ekjph', 1, 'jksym3cjjc9n4h8x', 'انتهى تمويل خدمة كانت جيدة. كتبت رسائل إلى الشركاء، ثم أدركت أننا لم نقل شيئاً للناس الذين كانوا يأتون. كيف تنهون خدمة باحترام؟', '<p>انتهى تمويل خدمة كانت جيدة. كتبت رسائل إلى الشركاء، ثم أدركت أننا لم نقل شيئاً للناس الذين كانوا يأتون. كيف تنهون خدمة باحترام؟</p>
', 'انتهى تمويل خدمة كانت جيدة. كتبت رسائل إلى الشركاء، ثم أدركت أننا لم نقل شيئاً للناس الذين كانوا يأتون. كيف تنهون خدمة باحترام؟', 'ar', now() - interval '60480 minutes'),
  ('hjek1vyq7z0ekjph', 2, 'c9sg1xvjk6namqq9', 'نقولها قبل شهرين على الأقل، شفوياً وكتابة، ونقول السبب كما هو: «انتهى المال»، لا «انتهت حاجتكم».', '<p>نقولها قبل شهرين على الأقل، شفوياً وكتابة، ونقول السبب كما هو: «انتهى المال»، لا «انتهت حاجتكم».</p>
', 'نقولها قبل شهرين على الأقل، شفوياً وكتابة، ونقول السبب كما هو: «انتهى المال»، لا «انتهت حاجتكم».', 'ar', now() - interval '59760 minutes'),
  ('hjek1vyq7z0ekjph', 3, '16ez8hs89286jyde', 'ونمشي مع الناس إلى الخدمة التالية إن وُجدت. وإن لم توجد نقول ذلك بصدق، ونترك معهم ما يمكن أن يستمر: مجموعة، مفتاح، دفتر أغانٍ.', '<p>ونمشي مع الناس إلى الخدمة التالية إن وُجدت. وإن لم توجد نقول ذلك بصدق، ونترك معهم ما يمكن أن يستمر: مجموعة، مفتاح، دفتر أغانٍ.</p>
', 'ونمشي مع الناس إلى الخدمة التالية إن وُجدت. وإن لم توجد نقول ذلك بصدق، ونترك معهم ما يمكن أن يستمر: مجموعة، مفتاح، دفتر أغانٍ.', 'ar', now() - interval '59184 minutes'),
  ('hjek1vyq7z0ekjph', 4, 't4sw1yhv932468qf', 'والاعتذار. كلمة «نعتذر» قيلت عندنا في اللقاء الأخير وبكى بعضنا، ولم ينقص ذلك من قدر أحد.', '<p>والاعتذار. كلمة «نعتذر» قيلت عندنا في اللقاء الأخير وبكى بعضنا، ولم ينقص ذلك من قدر أحد.</p>
', 'والاعتذار. كلمة «نعتذر» قيلت عندنا في اللقاء الأخير وبكى بعضنا، ولم ينقص ذلك من قدر أحد.', 'ar', now() - interval '58464 minutes'),
  ('hjek1vyq7z0ekjph', 5, 'jksym3cjjc9n4h8x', 'سأعود هذا الأسبوع وأقولها. متأخرة، لكنها ستُقال.', '<p>سأعود هذا الأسبوع وأقولها. متأخرة، لكنها ستُقال.</p>
', 'سأعود هذا الأسبوع وأقولها. متأخرة، لكنها ستُقال.', 'ar', now() - interval '56160 minutes'),
  ('mwb6t33enqb9v4qq', 1, '6sb2z0e3sfs6shh5', 'نعيد تشكيل مجموعة العمل الوطنية للصحة النفسية والدعم النفسي الاجتماعي. الوزارة تريد أن تقود، والمنظمات تخشى أن تتباطأ الأمور. ما الصيغة التي نجحت عندكم؟', '<p>نعيد تشكيل مجموعة العمل الوطنية للصحة النفسية والدعم النفسي الاجتماعي. الوزارة تريد أن تقود، والمنظمات تخشى أن تتباطأ الأمور. ما الصيغة التي نجحت عندكم؟</p>
', 'نعيد تشكيل مجموعة العمل الوطنية للصحة النفسية والدعم النفسي الاجتماعي. الوزارة تريد أن تقود، والمنظمات تخشى أن تتباطأ الأمور. ما الصيغة التي نجحت عندكم؟', 'ar', now() - interval '79200 minutes'),
  ('mwb6t33enqb9v4qq', 2, 'jksym3cjjc9n4h8x', 'رئاسة مشتركة من ثلاثة: الوزارة، ومنظمة محلية منتخبة لسنة، ومنظمة دولية أو وكالة تتولى أعمال الأمانة. والأهم من الرئاسة:

- اختصاصات من صفحتين، مع تاريخ للمراجعة؛
- محضر من نصف صفحة يصل خلال يومين، بالعربية أولاً؛
- مقعد دائم لمن يستخدمون الخدمات.', '<p>رئاسة مشتركة من ثلاثة: الوزارة، ومنظمة محلية منتخبة لسنة، ومنظمة دولية أو وكالة تتولى أعمال الأمانة. والأهم من الرئاسة:</p>
<ul><li>اختصاصات من صفحتين، مع تاريخ للمراجعة؛</li><li>محضر من نصف صفحة يصل خلال يومين، بالعربية أولاً؛</li><li>مقعد دائم لمن يستخدمون الخدمات.</li></ul>
', 'رئاسة مشتركة من ثلاثة: الوزارة، ومنظمة محلية منتخبة لسنة، ومنظمة دولية أو وكالة تتولى أعمال الأمانة. والأهم من الرئاسة:
اختصاصات من صفحتين، مع تاريخ للمراجعة؛
محضر من نصف صفحة يصل خلال يومين، بالعربية أولاً؛
مقعد دائم لمن يستخدمون الخدمات.', 'ar', now() - interval '78480 minutes'),
  ('mwb6t33enqb9v4qq', 3, 'j8y4p9xzf0xt882w', 'In our country the ministry chairs, and the agenda is set by whoever hosts the meeting that month. The ministry never felt pushed aside, and things still move. I read Arabic slowly, so please excuse my English.', '<p>In our country the ministry chairs, and the agenda is set by whoever hosts the meeting that month. The ministry never felt pushed aside, and things still move. I read Arabic slowly, so please excuse my English.</p>
', 'In our country the ministry chairs, and the agenda is set by whoever hosts the meeting that month. The ministry never felt pushed aside, and things still move. I read Arabic slowly, so please excuse my English.', 'en', now() - interval '77760 minutes'),
  ('mwb6t33enqb9v4qq', 4, '6sb2z0e3sfs6shh5', 'محضر من نصف صفحة خلال يومين: هذا ما كان ينقصنا أكثر من الرئيس. شكراً.', '<p>محضر من نصف صفحة خلال يومين: هذا ما كان ينقصنا أكثر من الرئيس. شكراً.</p>
', 'محضر من نصف صفحة خلال يومين: هذا ما كان ينقصنا أكثر من الرئيس. شكراً.', 'ar', now() - interval '74880 minutes'),
  ('ackxx212cjx9rway', 1, 'acrrncx331dcjkav', 'نُعدّ استبياناً قصيراً يُقرأ بصوت عالٍ. بالفصحى يبدو كامتحان، وباللهجة لا يصلح إلا لمنطقة واحدة. كيف فعلتم؟', '<p>نُعدّ استبياناً قصيراً يُقرأ بصوت عالٍ. بالفصحى يبدو كامتحان، وباللهجة لا يصلح إلا لمنطقة واحدة. كيف فعلتم؟</p>
', 'نُعدّ استبياناً قصيراً يُقرأ بصوت عالٍ. بالفصحى يبدو كامتحان، وباللهجة لا يصلح إلا لمنطقة واحدة. كيف فعلتم؟', 'ar', now() - interval '12960 minutes'),
  ('ackxx212cjx9rway', 2, 'cxq225rn7684y6sg', 'نكتب بفصحى بسيطة ونرفق ورقة بالكلمات البديلة لكل منطقة. ندرّب القارئ على أن يختار من الورقة ولا يرتجل.', '<p>نكتب بفصحى بسيطة ونرفق ورقة بالكلمات البديلة لكل منطقة. ندرّب القارئ على أن يختار من الورقة ولا يرتجل.</p>
', 'نكتب بفصحى بسيطة ونرفق ورقة بالكلمات البديلة لكل منطقة. ندرّب القارئ على أن يختار من الورقة ولا يرتجل.', 'ar', now() - interval '12384 minutes'),
  ('ackxx212cjx9rway', 3, 'c9sg1xvjk6namqq9', 'جرّبنا الأمرين مع أمهات في المركز. فضّلن الفصحى البسيطة «إذا قُرئت كما نتكلم»، أي بنبرة حديث لا بنبرة إذاعة. التدريب على القراءة كان أهم من النص.', '<p>جرّبنا الأمرين مع أمهات في المركز. فضّلن الفصحى البسيطة «إذا قُرئت كما نتكلم»، أي بنبرة حديث لا بنبرة إذاعة. التدريب على القراءة كان أهم من النص.</p>
', 'جرّبنا الأمرين مع أمهات في المركز. فضّلن الفصحى البسيطة «إذا قُرئت كما نتكلم»، أي بنبرة حديث لا بنبرة إذاعة. التدريب على القراءة كان أهم من النص.', 'ar', now() - interval '11808 minutes'),
  ('v1465kj3gavbyf3j', 1, 'jksym3cjjc9n4h8x', 'أبحث عن نموذج إحالة بالعربية من صفحة واحدة، فيه خانة واضحة لموافقة الشخص، ولا يُكتب فيه إلا ما تحتاج إليه الجهة المستقبِلة. هل لدى أحدكم نموذج مجرّب؟', '<p>أبحث عن نموذج إحالة بالعربية من صفحة واحدة، فيه خانة واضحة لموافقة الشخص، ولا يُكتب فيه إلا ما تحتاج إليه الجهة المستقبِلة. هل لدى أحدكم نموذج مجرّب؟</p>
', 'أبحث عن نموذج إحالة بالعربية من صفحة واحدة، فيه خانة واضحة لموافقة الشخص، ولا يُكتب فيه إلا ما تحتاج إليه الجهة المستقبِلة. هل لدى أحدكم نموذج مجرّب؟', 'ar', now() - interval '7200 minutes'),
  ('v1465kj3gavbyf3j', 2, 'c9sg1xvjk6namqq9', 'عندنا نموذج ناقص، ينقصه مكان لرد الجهة المستقبِلة. لا أستطيع مشاركته قبل موافقة المركز. سأسأل هذا الأسبوع.', '<p>عندنا نموذج ناقص، ينقصه مكان لرد الجهة المستقبِلة. لا أستطيع مشاركته قبل موافقة المركز. سأسأل هذا الأسبوع.</p>
', 'عندنا نموذج ناقص، ينقصه مكان لرد الجهة المستقبِلة. لا أستطيع مشاركته قبل موافقة المركز. سأسأل هذا الأسبوع.', 'ar', now() - interval '6480 minutes'),
  ('3rw1hj4rr9ewfa84', 1, 'j0pgknytr8gqdepv', 'كثيرات في مجموعتنا لا يستطعن الخروج، والاتصال لا يحتمل الفيديو، ومنهن من لا تقرأ. نفكر في مجموعة صغيرة عبر رسائل صوتية قصيرة تُحذف بعد يوم. ما المخاطر التي لم نفكر فيها؟', '<p>كثيرات في مجموعتنا لا يستطعن الخروج، والاتصال لا يحتمل الفيديو، ومنهن من لا تقرأ. نفكر في مجموعة صغيرة عبر رسائل صوتية قصيرة تُحذف بعد يوم. ما المخاطر التي لم نفكر فيها؟</p>
', 'كثيرات في مجموعتنا لا يستطعن الخروج، والاتصال لا يحتمل الفيديو، ومنهن من لا تقرأ. نفكر في مجموعة صغيرة عبر رسائل صوتية قصيرة تُحذف بعد يوم. ما المخاطر التي لم نفكر فيها؟', 'ar', now() - interval '1728 minutes')) v (address, number, author, markdown, html, words, language, written)
  join discussions d on d.address = v.address
  join members m on m.address = v.author
 order by v.written;
update discussions d
   set answer_number = v.number
  from (values
  ('fqdzv1h8q63hwz9q', 2),
  ('2v17m6vq8nnrqph1', 2),
  ('jrzkyj70q7aksprm', 2),
  ('ph15ad2a9x9r2s7x', 2),
  ('argvxx20jaqx9njx', 2),
  ('4bydtba12y04dd2b', 2),
  ('10n031s7qbvkag6q', 3),
  ('r74qpgh2ga2j59tt', 3),
  ('qnn3vspjsmjjq7c5', 2),
  ('64mrp5za6yd9n2vh', 2),
  ('1657mf0aazen0sm8', 3),
  ('zpe8hgjrg1rfbcse', 3),
  ('mgpe89y7yrft34mb', 2),
  ('f8g8hgh3df2zd4wb', 3),
  ('bftjn1smchnsdy3w', 2),
  ('fzbe0s2gwss58gws', 2),
  ('qcx3vwy2bddgx85g', 3),
  ('17rdh2tqa8ayrg2j', 2),
  ('eq8ts0vr0297s8yy', 3),
  ('5pvxpk88gr0vpdnf', 3),
  ('zryr5hdbpawbt2pf', 3),
  ('ndf35qkxjvmf6jxe', 3),
  ('bg4ys9dxnckva75s', 3),
  ('wcpjts27n2kt5s7q', 2),
  ('2vh2fg0b438et7ww', 2),
  ('n705ss9r98sgt21x', 3),
  ('qq7h80c5s9z3cemg', 3),
  ('mrp9xk0212ph26t5', 5),
  ('ck7rzyjmar6c86t7', 3),
  ('fhh4c0gkrce6r53d', 4),
  ('es50fph6eavme4jp', 3),
  ('mwb6t33enqb9v4qq', 2)) v (address, number)
 where d.address = v.address;
insert into thanks (post_id, member_id, at)
select p.id, m.id, v.at
  from (values
  ('fqdzv1h8q63hwz9q', 1, '3n9f2k8d5psffnyb', now() - interval '1374 minutes'),
  ('fqdzv1h8q63hwz9q', 1, '1ak8eyxqwd8j6rnw', now() - interval '2901 minutes'),
  ('fqdzv1h8q63hwz9q', 1, '6qemm8efwfmr6c6d', now() - interval '823 minutes'),
  ('fqdzv1h8q63hwz9q', 1, '2zcmp4e81bmpr6e3', now() - interval '66 minutes'),
  ('fqdzv1h8q63hwz9q', 1, 'c9sg1xvjk6namqq9', now() - interval '620 minutes'),
  ('fqdzv1h8q63hwz9q', 1, '8vt0vwdgg9tkh0f5', now() - interval '4145 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '16ez8hs89286jyde', now() - interval '1382 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'refyx1gtqba7yhp9', now() - interval '3197 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'm35j70gy9mcedffp', now() - interval '1493 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '6qemm8efwfmr6c6d', now() - interval '2199 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'cq2z12qyxbsv28gg', now() - interval '1876 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '2zcmp4e81bmpr6e3', now() - interval '2521 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '9p30m1v7s4vce45f', now() - interval '713 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'xqfvaq2ewnpw5wvt', now() - interval '306 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'j8y4p9xzf0xt882w', now() - interval '844 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 's05j12c48zqbgxt3', now() - interval '461 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '4v05sze6cg70zaqm', now() - interval '2722 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'cdyvqqb8sm6ek3b4', now() - interval '1999 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '8s25nr51w0q5q7m8', now() - interval '2274 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'sxv9tc7zrcme29mn', now() - interval '86 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'd2rxcxs8ek5trst6', now() - interval '994 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'p29rynq9v6z0x7y9', now() - interval '2025 minutes'),
  ('fqdzv1h8q63hwz9q', 2, 'c9sg1xvjk6namqq9', now() - interval '1824 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '5x9w3b6fz7h2607g', now() - interval '1708 minutes'),
  ('fqdzv1h8q63hwz9q', 2, '1ak8eyxqwd8j6rnw', now() - interval '2208 minutes'),
  ('fqdzv1h8q63hwz9q', 3, '16ez8hs89286jyde', now() - interval '60 minutes'),
  ('fqdzv1h8q63hwz9q', 3, '3n9f2k8d5psffnyb', now() - interval '2920 minutes'),
  ('fqdzv1h8q63hwz9q', 4, '16ez8hs89286jyde', now() - interval '2124 minutes'),
  ('fqdzv1h8q63hwz9q', 4, '1ak8eyxqwd8j6rnw', now() - interval '2447 minutes'),
  ('fqdzv1h8q63hwz9q', 4, '3n9f2k8d5psffnyb', now() - interval '737 minutes'),
  ('fqdzv1h8q63hwz9q', 5, '16ez8hs89286jyde', now() - interval '431 minutes'),
  ('fqdzv1h8q63hwz9q', 6, '3n9f2k8d5psffnyb', now() - interval '460 minutes'),
  ('fqdzv1h8q63hwz9q', 6, '2zcmp4e81bmpr6e3', now() - interval '678 minutes'),
  ('fqdzv1h8q63hwz9q', 6, '6qemm8efwfmr6c6d', now() - interval '659 minutes'),
  ('2v17m6vq8nnrqph1', 1, '1ak8eyxqwd8j6rnw', now() - interval '7254 minutes'),
  ('2v17m6vq8nnrqph1', 1, '3n9f2k8d5psffnyb', now() - interval '1375 minutes'),
  ('2v17m6vq8nnrqph1', 2, '9p30m1v7s4vce45f', now() - interval '1041 minutes'),
  ('2v17m6vq8nnrqph1', 2, 'refyx1gtqba7yhp9', now() - interval '12984 minutes'),
  ('2v17m6vq8nnrqph1', 2, 'ctzenntpjbq3c0qa', now() - interval '120 minutes'),
  ('2v17m6vq8nnrqph1', 2, 'xqfvaq2ewnpw5wvt', now() - interval '4578 minutes'),
  ('2v17m6vq8nnrqph1', 2, 'd2rxcxs8ek5trst6', now() - interval '6683 minutes'),
  ('2v17m6vq8nnrqph1', 3, '9p30m1v7s4vce45f', now() - interval '12930 minutes'),
  ('2v17m6vq8nnrqph1', 3, '1ak8eyxqwd8j6rnw', now() - interval '9890 minutes'),
  ('2v17m6vq8nnrqph1', 3, '8s25nr51w0q5q7m8', now() - interval '10707 minutes'),
  ('2v17m6vq8nnrqph1', 4, '1ak8eyxqwd8j6rnw', now() - interval '7989 minutes'),
  ('69q9rqg0er3wrdmv', 1, '1ak8eyxqwd8j6rnw', now() - interval '22903 minutes'),
  ('69q9rqg0er3wrdmv', 1, '3n9f2k8d5psffnyb', now() - interval '12553 minutes'),
  ('69q9rqg0er3wrdmv', 1, 'refyx1gtqba7yhp9', now() - interval '21810 minutes'),
  ('69q9rqg0er3wrdmv', 1, 'xqfvaq2ewnpw5wvt', now() - interval '25715 minutes'),
  ('69q9rqg0er3wrdmv', 1, 'qbj77z0pn48p5wk8', now() - interval '10737 minutes'),
  ('69q9rqg0er3wrdmv', 1, 'p29rynq9v6z0x7y9', now() - interval '21190 minutes'),
  ('69q9rqg0er3wrdmv', 2, 'ctzenntpjbq3c0qa', now() - interval '29396 minutes'),
  ('69q9rqg0er3wrdmv', 2, 'refyx1gtqba7yhp9', now() - interval '8004 minutes'),
  ('69q9rqg0er3wrdmv', 3, 'ctzenntpjbq3c0qa', now() - interval '27475 minutes'),
  ('69q9rqg0er3wrdmv', 3, 'cdyvqqb8sm6ek3b4', now() - interval '20897 minutes'),
  ('69q9rqg0er3wrdmv', 5, 'ctzenntpjbq3c0qa', now() - interval '7188 minutes'),
  ('jrzkyj70q7aksprm', 1, 's05j12c48zqbgxt3', now() - interval '11354 minutes'),
  ('jrzkyj70q7aksprm', 1, '8s25nr51w0q5q7m8', now() - interval '50939 minutes'),
  ('jrzkyj70q7aksprm', 2, '4v05sze6cg70zaqm', now() - interval '40407 minutes'),
  ('jrzkyj70q7aksprm', 2, 's05j12c48zqbgxt3', now() - interval '1091 minutes'),
  ('jrzkyj70q7aksprm', 2, '3n9f2k8d5psffnyb', now() - interval '7956 minutes'),
  ('jrzkyj70q7aksprm', 2, '8s25nr51w0q5q7m8', now() - interval '41038 minutes'),
  ('jrzkyj70q7aksprm', 2, 'p29rynq9v6z0x7y9', now() - interval '25210 minutes'),
  ('jrzkyj70q7aksprm', 3, '4v05sze6cg70zaqm', now() - interval '21472 minutes'),
  ('jrzkyj70q7aksprm', 3, 'd2rxcxs8ek5trst6', now() - interval '36535 minutes'),
  ('jrzkyj70q7aksprm', 4, 'd2rxcxs8ek5trst6', now() - interval '52817 minutes'),
  ('p6hb75yz7q0sd0rw', 1, '6qemm8efwfmr6c6d', now() - interval '4056 minutes'),
  ('p6hb75yz7q0sd0rw', 1, 'xqfvaq2ewnpw5wvt', now() - interval '37666 minutes'),
  ('p6hb75yz7q0sd0rw', 1, '16ez8hs89286jyde', now() - interval '62321 minutes'),
  ('p6hb75yz7q0sd0rw', 1, 'ctzenntpjbq3c0qa', now() - interval '22500 minutes'),
  ('p6hb75yz7q0sd0rw', 1, '1ak8eyxqwd8j6rnw', now() - interval '16738 minutes'),
  ('p6hb75yz7q0sd0rw', 1, '4rhkwpb5djktqek1', now() - interval '425 minutes'),
  ('p6hb75yz7q0sd0rw', 2, '9p30m1v7s4vce45f', now() - interval '83501 minutes'),
  ('p6hb75yz7q0sd0rw', 2, 'xqfvaq2ewnpw5wvt', now() - interval '16096 minutes'),
  ('p6hb75yz7q0sd0rw', 2, 'c9sg1xvjk6namqq9', now() - interval '73408 minutes'),
  ('p6hb75yz7q0sd0rw', 3, '9p30m1v7s4vce45f', now() - interval '21118 minutes'),
  ('p6hb75yz7q0sd0rw', 3, '6qemm8efwfmr6c6d', now() - interval '68495 minutes'),
  ('p6hb75yz7q0sd0rw', 4, '9p30m1v7s4vce45f', now() - interval '27140 minutes'),
  ('p6hb75yz7q0sd0rw', 4, 'fr5jpgxxhr7xfvq7', now() - interval '74412 minutes'),
  ('p6hb75yz7q0sd0rw', 5, '4rhkwpb5djktqek1', now() - interval '56935 minutes'),
  ('p6hb75yz7q0sd0rw', 5, '9p30m1v7s4vce45f', now() - interval '11574 minutes'),
  ('p6hb75yz7q0sd0rw', 5, 'j8y4p9xzf0xt882w', now() - interval '12220 minutes'),
  ('p6hb75yz7q0sd0rw', 6, '9p30m1v7s4vce45f', now() - interval '72398 minutes'),
  ('ph15ad2a9x9r2s7x', 2, 'j8y4p9xzf0xt882w', now() - interval '44007 minutes'),
  ('ph15ad2a9x9r2s7x', 2, '1ak8eyxqwd8j6rnw', now() - interval '11836 minutes'),
  ('ph15ad2a9x9r2s7x', 2, '3n9f2k8d5psffnyb', now() - interval '25629 minutes'),
  ('ph15ad2a9x9r2s7x', 3, 'cdyvqqb8sm6ek3b4', now() - interval '35573 minutes'),
  ('s1x3ae1g4gt6xjwq', 2, 'refyx1gtqba7yhp9', now() - interval '3504 minutes'),
  ('s1x3ae1g4gt6xjwq', 2, 'd2rxcxs8ek5trst6', now() - interval '10416 minutes'),
  ('s1x3ae1g4gt6xjwq', 3, 'refyx1gtqba7yhp9', now() - interval '1297 minutes'),
  ('vy65fx0wvt6yv81g', 1, 'sxv9tc7zrcme29mn', now() - interval '2835 minutes'),
  ('argvxx20jaqx9njx', 1, '4v05sze6cg70zaqm', now() - interval '17272 minutes'),
  ('argvxx20jaqx9njx', 2, '59j0m9x6ah0zr0kr', now() - interval '3658 minutes'),
  ('argvxx20jaqx9njx', 2, '8s25nr51w0q5q7m8', now() - interval '9369 minutes'),
  ('argvxx20jaqx9njx', 2, 'p29rynq9v6z0x7y9', now() - interval '11809 minutes'),
  ('argvxx20jaqx9njx', 2, '16ez8hs89286jyde', now() - interval '7101 minutes'),
  ('argvxx20jaqx9njx', 3, '59j0m9x6ah0zr0kr', now() - interval '18822 minutes'),
  ('argvxx20jaqx9njx', 4, '4v05sze6cg70zaqm', now() - interval '13243 minutes'),
  ('argvxx20jaqx9njx', 4, '8s25nr51w0q5q7m8', now() - interval '4586 minutes'),
  ('argvxx20jaqx9njx', 5, '59j0m9x6ah0zr0kr', now() - interval '16130 minutes'),
  ('4bydtba12y04dd2b', 1, '8s25nr51w0q5q7m8', now() - interval '84978 minutes'),
  ('4bydtba12y04dd2b', 2, '4v05sze6cg70zaqm', now() - interval '12775 minutes'),
  ('4bydtba12y04dd2b', 2, '59j0m9x6ah0zr0kr', now() - interval '93375 minutes'),
  ('4bydtba12y04dd2b', 2, 's05j12c48zqbgxt3', now() - interval '27377 minutes'),
  ('4bydtba12y04dd2b', 2, 'p29rynq9v6z0x7y9', now() - interval '47942 minutes'),
  ('4bydtba12y04dd2b', 3, '4v05sze6cg70zaqm', now() - interval '22713 minutes'),
  ('4bydtba12y04dd2b', 4, 'sxv9tc7zrcme29mn', now() - interval '4714 minutes'),
  ('4bydtba12y04dd2b', 4, '8s25nr51w0q5q7m8', now() - interval '58589 minutes'),
  ('10n031s7qbvkag6q', 1, 'c9sg1xvjk6namqq9', now() - interval '10949 minutes'),
  ('10n031s7qbvkag6q', 1, '8s25nr51w0q5q7m8', now() - interval '2763 minutes'),
  ('10n031s7qbvkag6q', 2, '16ez8hs89286jyde', now() - interval '26163 minutes'),
  ('10n031s7qbvkag6q', 2, 'c9sg1xvjk6namqq9', now() - interval '13775 minutes'),
  ('10n031s7qbvkag6q', 3, '16ez8hs89286jyde', now() - interval '14673 minutes'),
  ('10n031s7qbvkag6q', 3, '8s25nr51w0q5q7m8', now() - interval '5557 minutes'),
  ('10n031s7qbvkag6q', 3, 'refyx1gtqba7yhp9', now() - interval '28220 minutes'),
  ('10n031s7qbvkag6q', 3, 'sxv9tc7zrcme29mn', now() - interval '20923 minutes'),
  ('10n031s7qbvkag6q', 3, 'c9sg1xvjk6namqq9', now() - interval '25053 minutes'),
  ('10n031s7qbvkag6q', 4, '3n9f2k8d5psffnyb', now() - interval '18859 minutes'),
  ('10n031s7qbvkag6q', 5, '3n9f2k8d5psffnyb', now() - interval '12028 minutes'),
  ('10n031s7qbvkag6q', 5, '8s25nr51w0q5q7m8', now() - interval '13205 minutes'),
  ('eqwbrzz6sr49624g', 1, '4v05sze6cg70zaqm', now() - interval '33516 minutes'),
  ('eqwbrzz6sr49624g', 1, 'p29rynq9v6z0x7y9', now() - interval '35669 minutes'),
  ('eqwbrzz6sr49624g', 2, 's05j12c48zqbgxt3', now() - interval '54354 minutes'),
  ('eqwbrzz6sr49624g', 2, '4v05sze6cg70zaqm', now() - interval '31115 minutes'),
  ('eqwbrzz6sr49624g', 4, 's05j12c48zqbgxt3', now() - interval '14290 minutes'),
  ('r74qpgh2ga2j59tt', 1, 'j8y4p9xzf0xt882w', now() - interval '829 minutes'),
  ('r74qpgh2ga2j59tt', 2, '8s25nr51w0q5q7m8', now() - interval '8997 minutes'),
  ('r74qpgh2ga2j59tt', 2, 'j8y4p9xzf0xt882w', now() - interval '14286 minutes'),
  ('r74qpgh2ga2j59tt', 2, 'refyx1gtqba7yhp9', now() - interval '3873 minutes'),
  ('r74qpgh2ga2j59tt', 3, '8s25nr51w0q5q7m8', now() - interval '15500 minutes'),
  ('r74qpgh2ga2j59tt', 3, 'p29rynq9v6z0x7y9', now() - interval '679 minutes'),
  ('r74qpgh2ga2j59tt', 4, 'j8y4p9xzf0xt882w', now() - interval '2970 minutes'),
  ('r74qpgh2ga2j59tt', 4, 'p29rynq9v6z0x7y9', now() - interval '305 minutes'),
  ('y8q28ag77q23pkac', 1, '16ez8hs89286jyde', now() - interval '1799 minutes'),
  ('y8q28ag77q23pkac', 1, '4v05sze6cg70zaqm', now() - interval '6626 minutes'),
  ('y8q28ag77q23pkac', 2, '9p30m1v7s4vce45f', now() - interval '8450 minutes'),
  ('y8q28ag77q23pkac', 2, '59j0m9x6ah0zr0kr', now() - interval '2509 minutes'),
  ('y8q28ag77q23pkac', 3, '9p30m1v7s4vce45f', now() - interval '4160 minutes'),
  ('y8q28ag77q23pkac', 4, '9p30m1v7s4vce45f', now() - interval '7726 minutes'),
  ('qnn3vspjsmjjq7c5', 2, 'cq2z12qyxbsv28gg', now() - interval '1139 minutes'),
  ('qnn3vspjsmjjq7c5', 2, 'ctzenntpjbq3c0qa', now() - interval '10653 minutes'),
  ('qnn3vspjsmjjq7c5', 2, 'refyx1gtqba7yhp9', now() - interval '23005 minutes'),
  ('qnn3vspjsmjjq7c5', 3, 'cq2z12qyxbsv28gg', now() - interval '24914 minutes'),
  ('qnn3vspjsmjjq7c5', 3, '4v05sze6cg70zaqm', now() - interval '27286 minutes'),
  ('qnn3vspjsmjjq7c5', 4, 'ctzenntpjbq3c0qa', now() - interval '11671 minutes'),
  ('9qserdmer8x3r7bx', 1, '1ak8eyxqwd8j6rnw', now() - interval '2064 minutes'),
  ('64mrp5za6yd9n2vh', 1, '2zcmp4e81bmpr6e3', now() - interval '11683 minutes'),
  ('64mrp5za6yd9n2vh', 1, 'cdyvqqb8sm6ek3b4', now() - interval '21971 minutes'),
  ('64mrp5za6yd9n2vh', 1, 'sxv9tc7zrcme29mn', now() - interval '31107 minutes'),
  ('64mrp5za6yd9n2vh', 2, '1ak8eyxqwd8j6rnw', now() - interval '26749 minutes'),
  ('64mrp5za6yd9n2vh', 2, 'cdyvqqb8sm6ek3b4', now() - interval '17347 minutes'),
  ('64mrp5za6yd9n2vh', 2, '3n9f2k8d5psffnyb', now() - interval '4985 minutes'),
  ('64mrp5za6yd9n2vh', 2, 'cq2z12qyxbsv28gg', now() - interval '354 minutes'),
  ('64mrp5za6yd9n2vh', 2, '9p30m1v7s4vce45f', now() - interval '16674 minutes'),
  ('64mrp5za6yd9n2vh', 3, '1ak8eyxqwd8j6rnw', now() - interval '33422 minutes'),
  ('64mrp5za6yd9n2vh', 4, '1ak8eyxqwd8j6rnw', now() - interval '17684 minutes'),
  ('64mrp5za6yd9n2vh', 4, '2zcmp4e81bmpr6e3', now() - interval '20180 minutes'),
  ('64mrp5za6yd9n2vh', 5, 'sxv9tc7zrcme29mn', now() - interval '33086 minutes'),
  ('64mrp5za6yd9n2vh', 5, '2zcmp4e81bmpr6e3', now() - interval '29249 minutes'),
  ('64mrp5za6yd9n2vh', 5, 'cdyvqqb8sm6ek3b4', now() - interval '14058 minutes'),
  ('1657mf0aazen0sm8', 1, '2zcmp4e81bmpr6e3', now() - interval '30822 minutes'),
  ('1657mf0aazen0sm8', 1, 'd2rxcxs8ek5trst6', now() - interval '24672 minutes'),
  ('1657mf0aazen0sm8', 2, '3n9f2k8d5psffnyb', now() - interval '11742 minutes'),
  ('1657mf0aazen0sm8', 2, 'cq2z12qyxbsv28gg', now() - interval '21943 minutes'),
  ('1657mf0aazen0sm8', 3, '3n9f2k8d5psffnyb', now() - interval '4298 minutes'),
  ('1657mf0aazen0sm8', 3, 'cdyvqqb8sm6ek3b4', now() - interval '34233 minutes'),
  ('1657mf0aazen0sm8', 3, '1ak8eyxqwd8j6rnw', now() - interval '46553 minutes'),
  ('1657mf0aazen0sm8', 3, 'cxq225rn7684y6sg', now() - interval '24449 minutes'),
  ('1657mf0aazen0sm8', 5, '2zcmp4e81bmpr6e3', now() - interval '1731 minutes'),
  ('1657mf0aazen0sm8', 5, 'cxq225rn7684y6sg', now() - interval '1406 minutes'),
  ('h1v75876yc1z05xk', 2, '16ez8hs89286jyde', now() - interval '1512 minutes'),
  ('h1v75876yc1z05xk', 3, '16ez8hs89286jyde', now() - interval '8810 minutes'),
  ('h1v75876yc1z05xk', 3, '6qemm8efwfmr6c6d', now() - interval '5477 minutes'),
  ('h1v75876yc1z05xk', 4, 'xqfvaq2ewnpw5wvt', now() - interval '39510 minutes'),
  ('h1v75876yc1z05xk', 4, '6qemm8efwfmr6c6d', now() - interval '28879 minutes'),
  ('zpe8hgjrg1rfbcse', 1, 'cdyvqqb8sm6ek3b4', now() - interval '35670 minutes'),
  ('zpe8hgjrg1rfbcse', 1, 'xqfvaq2ewnpw5wvt', now() - interval '8973 minutes'),
  ('zpe8hgjrg1rfbcse', 1, '3n9f2k8d5psffnyb', now() - interval '18182 minutes'),
  ('zpe8hgjrg1rfbcse', 2, 'm35j70gy9mcedffp', now() - interval '4698 minutes'),
  ('zpe8hgjrg1rfbcse', 3, 'm35j70gy9mcedffp', now() - interval '13232 minutes'),
  ('zpe8hgjrg1rfbcse', 3, 'xqfvaq2ewnpw5wvt', now() - interval '29648 minutes'),
  ('zpe8hgjrg1rfbcse', 3, 'p29rynq9v6z0x7y9', now() - interval '36077 minutes'),
  ('zpe8hgjrg1rfbcse', 3, '9p30m1v7s4vce45f', now() - interval '6876 minutes'),
  ('zpe8hgjrg1rfbcse', 3, 'ctzenntpjbq3c0qa', now() - interval '11315 minutes'),
  ('zpe8hgjrg1rfbcse', 4, 'm35j70gy9mcedffp', now() - interval '33437 minutes'),
  ('zpe8hgjrg1rfbcse', 4, 'cdyvqqb8sm6ek3b4', now() - interval '35902 minutes'),
  ('zpe8hgjrg1rfbcse', 5, 'cdyvqqb8sm6ek3b4', now() - interval '28427 minutes'),
  ('zpe8hgjrg1rfbcse', 5, 'xqfvaq2ewnpw5wvt', now() - interval '12990 minutes'),
  ('zpe8hgjrg1rfbcse', 5, 'ctzenntpjbq3c0qa', now() - interval '9186 minutes'),
  ('6q0asv0fj0rxt3t9', 1, '2zcmp4e81bmpr6e3', now() - interval '62729 minutes'),
  ('6q0asv0fj0rxt3t9', 1, 'sxv9tc7zrcme29mn', now() - interval '70751 minutes'),
  ('6q0asv0fj0rxt3t9', 1, 'cxq225rn7684y6sg', now() - interval '2756 minutes'),
  ('6q0asv0fj0rxt3t9', 1, 'd2rxcxs8ek5trst6', now() - interval '32085 minutes'),
  ('6q0asv0fj0rxt3t9', 2, 'cdyvqqb8sm6ek3b4', now() - interval '76392 minutes'),
  ('6q0asv0fj0rxt3t9', 3, 'cdyvqqb8sm6ek3b4', now() - interval '64 minutes'),
  ('6q0asv0fj0rxt3t9', 5, 'zh40a87zp2j3kzn9', now() - interval '38709 minutes'),
  ('6q0asv0fj0rxt3t9', 5, 'cdyvqqb8sm6ek3b4', now() - interval '60574 minutes'),
  ('h5vknfvpcyxt9xkd', 1, '16ez8hs89286jyde', now() - interval '17148 minutes'),
  ('h5vknfvpcyxt9xkd', 2, 'c9sg1xvjk6namqq9', now() - interval '14164 minutes'),
  ('h5vknfvpcyxt9xkd', 2, '1ak8eyxqwd8j6rnw', now() - interval '4627 minutes'),
  ('h5vknfvpcyxt9xkd', 3, 'c9sg1xvjk6namqq9', now() - interval '11225 minutes'),
  ('h5vknfvpcyxt9xkd', 3, '3n9f2k8d5psffnyb', now() - interval '8024 minutes'),
  ('c861kad8k4ys6z6m', 1, '6qemm8efwfmr6c6d', now() - interval '4329 minutes'),
  ('c861kad8k4ys6z6m', 2, '2zcmp4e81bmpr6e3', now() - interval '2534 minutes'),
  ('c861kad8k4ys6z6m', 2, '9p30m1v7s4vce45f', now() - interval '1230 minutes'),
  ('c861kad8k4ys6z6m', 3, '2zcmp4e81bmpr6e3', now() - interval '1829 minutes'),
  ('mgpe89y7yrft34mb', 1, 'cq2z12qyxbsv28gg', now() - interval '8543 minutes'),
  ('mgpe89y7yrft34mb', 1, '2zcmp4e81bmpr6e3', now() - interval '8411 minutes'),
  ('mgpe89y7yrft34mb', 2, '1ak8eyxqwd8j6rnw', now() - interval '37704 minutes'),
  ('mgpe89y7yrft34mb', 2, 'acrrncx331dcjkav', now() - interval '45755 minutes'),
  ('mgpe89y7yrft34mb', 2, 'p29rynq9v6z0x7y9', now() - interval '16704 minutes'),
  ('mgpe89y7yrft34mb', 2, 'fr5jpgxxhr7xfvq7', now() - interval '34164 minutes'),
  ('mgpe89y7yrft34mb', 3, 'cq2z12qyxbsv28gg', now() - interval '33296 minutes'),
  ('mgpe89y7yrft34mb', 3, '1ak8eyxqwd8j6rnw', now() - interval '38465 minutes'),
  ('mgpe89y7yrft34mb', 4, '1ak8eyxqwd8j6rnw', now() - interval '27571 minutes'),
  ('mgpe89y7yrft34mb', 4, 'cq2z12qyxbsv28gg', now() - interval '32133 minutes'),
  ('2nq8qqtc0bf0jban', 1, 'cq2z12qyxbsv28gg', now() - interval '54188 minutes'),
  ('2nq8qqtc0bf0jban', 1, 'ctzenntpjbq3c0qa', now() - interval '18726 minutes'),
  ('2nq8qqtc0bf0jban', 2, 'p29rynq9v6z0x7y9', now() - interval '30762 minutes'),
  ('2nq8qqtc0bf0jban', 3, 'p29rynq9v6z0x7y9', now() - interval '1367 minutes'),
  ('2nq8qqtc0bf0jban', 4, 'p29rynq9v6z0x7y9', now() - interval '40308 minutes'),
  ('ys89x3qwcwr6znxg', 1, 'cq2z12qyxbsv28gg', now() - interval '5071 minutes'),
  ('ys89x3qwcwr6znxg', 1, '2zcmp4e81bmpr6e3', now() - interval '6718 minutes'),
  ('ys89x3qwcwr6znxg', 2, 'j8y4p9xzf0xt882w', now() - interval '7099 minutes'),
  ('ys89x3qwcwr6znxg', 3, 'j8y4p9xzf0xt882w', now() - interval '6298 minutes'),
  ('zyw8w1mz9ymgd39g', 1, 'acrrncx331dcjkav', now() - interval '1542 minutes'),
  ('xme7n6cxs1zx4300', 2, '4rhkwpb5djktqek1', now() - interval '2080 minutes'),
  ('xme7n6cxs1zx4300', 4, 'twxe2tf068wsgjy0', now() - interval '2592 minutes'),
  ('xme7n6cxs1zx4300', 5, 'wta464rjz96amby9', now() - interval '7645 minutes'),
  ('xme7n6cxs1zx4300', 5, 'gabtjsd3xmkg5wvz', now() - interval '5627 minutes'),
  ('xme7n6cxs1zx4300', 5, 'twxe2tf068wsgjy0', now() - interval '11405 minutes'),
  ('aesgyh3k9nvx98dv', 1, 'p29rynq9v6z0x7y9', now() - interval '4902 minutes'),
  ('aesgyh3k9nvx98dv', 1, 'wta464rjz96amby9', now() - interval '15558 minutes'),
  ('aesgyh3k9nvx98dv', 2, 'd2rxcxs8ek5trst6', now() - interval '9439 minutes'),
  ('aesgyh3k9nvx98dv', 3, 'd2rxcxs8ek5trst6', now() - interval '12911 minutes'),
  ('aesgyh3k9nvx98dv', 3, 'p29rynq9v6z0x7y9', now() - interval '11575 minutes'),
  ('aesgyh3k9nvx98dv', 4, 'd2rxcxs8ek5trst6', now() - interval '9680 minutes'),
  ('f8g8hgh3df2zd4wb', 1, 'cm9gfe53k8w8wncr', now() - interval '18652 minutes'),
  ('f8g8hgh3df2zd4wb', 1, '4dnkmnxqa6rzty8f', now() - interval '15559 minutes'),
  ('f8g8hgh3df2zd4wb', 2, '8vt0vwdgg9tkh0f5', now() - interval '307 minutes'),
  ('f8g8hgh3df2zd4wb', 3, '8vt0vwdgg9tkh0f5', now() - interval '29154 minutes'),
  ('f8g8hgh3df2zd4wb', 3, 'cm9gfe53k8w8wncr', now() - interval '14016 minutes'),
  ('f8g8hgh3df2zd4wb', 3, 'r21vvnc4sf7v0szc', now() - interval '30231 minutes'),
  ('f8g8hgh3df2zd4wb', 3, 'twxe2tf068wsgjy0', now() - interval '10161 minutes'),
  ('f8g8hgh3df2zd4wb', 4, '4dnkmnxqa6rzty8f', now() - interval '12875 minutes'),
  ('bftjn1smchnsdy3w', 1, 'twxe2tf068wsgjy0', now() - interval '40828 minutes'),
  ('bftjn1smchnsdy3w', 2, 'cm9gfe53k8w8wncr', now() - interval '13357 minutes'),
  ('bftjn1smchnsdy3w', 2, '8vt0vwdgg9tkh0f5', now() - interval '21552 minutes'),
  ('bftjn1smchnsdy3w', 2, 'zh40a87zp2j3kzn9', now() - interval '10368 minutes'),
  ('bftjn1smchnsdy3w', 3, 'cm9gfe53k8w8wncr', now() - interval '42412 minutes'),
  ('bftjn1smchnsdy3w', 3, 'r21vvnc4sf7v0szc', now() - interval '26108 minutes'),
  ('bftjn1smchnsdy3w', 4, '59j0m9x6ah0zr0kr', now() - interval '26646 minutes'),
  ('fzbe0s2gwss58gws', 2, '59j0m9x6ah0zr0kr', now() - interval '17148 minutes'),
  ('fzbe0s2gwss58gws', 2, 'cm9gfe53k8w8wncr', now() - interval '21605 minutes'),
  ('fzbe0s2gwss58gws', 2, '0dkpbakj0x93h01t', now() - interval '14632 minutes'),
  ('fzbe0s2gwss58gws', 3, '8vt0vwdgg9tkh0f5', now() - interval '16105 minutes'),
  ('fzbe0s2gwss58gws', 4, '8vt0vwdgg9tkh0f5', now() - interval '8869 minutes'),
  ('fzbe0s2gwss58gws', 4, '0dkpbakj0x93h01t', now() - interval '12252 minutes'),
  ('qcx3vwy2bddgx85g', 1, 'twxe2tf068wsgjy0', now() - interval '27344 minutes'),
  ('qcx3vwy2bddgx85g', 2, 'r21vvnc4sf7v0szc', now() - interval '10562 minutes'),
  ('qcx3vwy2bddgx85g', 2, '59j0m9x6ah0zr0kr', now() - interval '9633 minutes'),
  ('qcx3vwy2bddgx85g', 3, 'r21vvnc4sf7v0szc', now() - interval '43389 minutes'),
  ('qcx3vwy2bddgx85g', 3, 'twxe2tf068wsgjy0', now() - interval '21937 minutes'),
  ('qcx3vwy2bddgx85g', 3, '8vt0vwdgg9tkh0f5', now() - interval '49878 minutes'),
  ('qcx3vwy2bddgx85g', 4, '59j0m9x6ah0zr0kr', now() - interval '36117 minutes'),
  ('qcx3vwy2bddgx85g', 4, 'twxe2tf068wsgjy0', now() - interval '17432 minutes'),
  ('yf2rbtpw71dyrs1a', 1, '8vt0vwdgg9tkh0f5', now() - interval '52943 minutes'),
  ('yf2rbtpw71dyrs1a', 1, '0dkpbakj0x93h01t', now() - interval '73185 minutes'),
  ('yf2rbtpw71dyrs1a', 2, '4dnkmnxqa6rzty8f', now() - interval '1288 minutes'),
  ('yf2rbtpw71dyrs1a', 3, '4dnkmnxqa6rzty8f', now() - interval '46806 minutes'),
  ('yf2rbtpw71dyrs1a', 3, '8vt0vwdgg9tkh0f5', now() - interval '44644 minutes'),
  ('yf2rbtpw71dyrs1a', 4, '4dnkmnxqa6rzty8f', now() - interval '11153 minutes'),
  ('17rdh2tqa8ayrg2j', 2, 'zh40a87zp2j3kzn9', now() - interval '1667 minutes'),
  ('17rdh2tqa8ayrg2j', 2, '4dnkmnxqa6rzty8f', now() - interval '6973 minutes'),
  ('17rdh2tqa8ayrg2j', 3, 'zh40a87zp2j3kzn9', now() - interval '4823 minutes'),
  ('17rdh2tqa8ayrg2j', 4, '8vt0vwdgg9tkh0f5', now() - interval '5327 minutes'),
  ('17rdh2tqa8ayrg2j', 4, 'acrrncx331dcjkav', now() - interval '3811 minutes'),
  ('93ch3mbpngs60bzr', 1, 'zh40a87zp2j3kzn9', now() - interval '81950 minutes'),
  ('93ch3mbpngs60bzr', 2, 'twxe2tf068wsgjy0', now() - interval '68245 minutes'),
  ('93ch3mbpngs60bzr', 3, 'twxe2tf068wsgjy0', now() - interval '35710 minutes'),
  ('93ch3mbpngs60bzr', 4, 'twxe2tf068wsgjy0', now() - interval '71185 minutes'),
  ('93ch3mbpngs60bzr', 4, 'r21vvnc4sf7v0szc', now() - interval '49198 minutes'),
  ('eq8ts0vr0297s8yy', 2, '59j0m9x6ah0zr0kr', now() - interval '26064 minutes'),
  ('eq8ts0vr0297s8yy', 2, '8vt0vwdgg9tkh0f5', now() - interval '28793 minutes'),
  ('eq8ts0vr0297s8yy', 3, '59j0m9x6ah0zr0kr', now() - interval '14564 minutes'),
  ('eq8ts0vr0297s8yy', 3, 'cm9gfe53k8w8wncr', now() - interval '13420 minutes'),
  ('eq8ts0vr0297s8yy', 4, 'jksym3cjjc9n4h8x', now() - interval '9704 minutes'),
  ('eq8ts0vr0297s8yy', 4, 'cm9gfe53k8w8wncr', now() - interval '22548 minutes'),
  ('5pvxpk88gr0vpdnf', 1, '8vt0vwdgg9tkh0f5', now() - interval '15813 minutes'),
  ('5pvxpk88gr0vpdnf', 3, '0dkpbakj0x93h01t', now() - interval '4324 minutes'),
  ('5pvxpk88gr0vpdnf', 3, 'zh40a87zp2j3kzn9', now() - interval '6185 minutes'),
  ('5pvxpk88gr0vpdnf', 3, '5x9w3b6fz7h2607g', now() - interval '3668 minutes'),
  ('5pvxpk88gr0vpdnf', 4, '8vt0vwdgg9tkh0f5', now() - interval '1223 minutes'),
  ('zryr5hdbpawbt2pf', 1, 'x0992th8q0cr31n7', now() - interval '17321 minutes'),
  ('zryr5hdbpawbt2pf', 1, 'q85vyv54h4qmkepw', now() - interval '21584 minutes'),
  ('zryr5hdbpawbt2pf', 2, 'df9rwx3ckvwjctph', now() - interval '29146 minutes'),
  ('zryr5hdbpawbt2pf', 2, '60nte4habcnpf191', now() - interval '30439 minutes'),
  ('zryr5hdbpawbt2pf', 3, 'df9rwx3ckvwjctph', now() - interval '22235 minutes'),
  ('zryr5hdbpawbt2pf', 3, 'q85vyv54h4qmkepw', now() - interval '4206 minutes'),
  ('zryr5hdbpawbt2pf', 3, 'gabtjsd3xmkg5wvz', now() - interval '9318 minutes'),
  ('zryr5hdbpawbt2pf', 3, 's35atac3etx51es5', now() - interval '22643 minutes'),
  ('zryr5hdbpawbt2pf', 4, 'x0992th8q0cr31n7', now() - interval '17031 minutes'),
  ('zryr5hdbpawbt2pf', 4, 'q85vyv54h4qmkepw', now() - interval '9009 minutes'),
  ('ndf35qkxjvmf6jxe', 1, 'gabtjsd3xmkg5wvz', now() - interval '4712 minutes'),
  ('ndf35qkxjvmf6jxe', 2, 'q85vyv54h4qmkepw', now() - interval '31791 minutes'),
  ('ndf35qkxjvmf6jxe', 3, 'q85vyv54h4qmkepw', now() - interval '16739 minutes'),
  ('ndf35qkxjvmf6jxe', 3, 'df9rwx3ckvwjctph', now() - interval '40166 minutes'),
  ('ndf35qkxjvmf6jxe', 3, 'x0992th8q0cr31n7', now() - interval '40341 minutes'),
  ('ndf35qkxjvmf6jxe', 4, 'gabtjsd3xmkg5wvz', now() - interval '43679 minutes'),
  ('ndf35qkxjvmf6jxe', 4, 'df9rwx3ckvwjctph', now() - interval '24132 minutes'),
  ('f1qprpr3eyzbqcr8', 1, 'gabtjsd3xmkg5wvz', now() - interval '63887 minutes'),
  ('f1qprpr3eyzbqcr8', 1, 'df9rwx3ckvwjctph', now() - interval '4582 minutes'),
  ('f1qprpr3eyzbqcr8', 1, '37z0brnt5nky8wne', now() - interval '5801 minutes'),
  ('f1qprpr3eyzbqcr8', 2, 's35atac3etx51es5', now() - interval '72285 minutes'),
  ('f1qprpr3eyzbqcr8', 3, 's35atac3etx51es5', now() - interval '13699 minutes'),
  ('f1qprpr3eyzbqcr8', 3, 'df9rwx3ckvwjctph', now() - interval '55596 minutes'),
  ('f1qprpr3eyzbqcr8', 4, 's35atac3etx51es5', now() - interval '5925 minutes'),
  ('f1qprpr3eyzbqcr8', 4, 'gabtjsd3xmkg5wvz', now() - interval '19535 minutes'),
  ('f1qprpr3eyzbqcr8', 5, '37z0brnt5nky8wne', now() - interval '26862 minutes'),
  ('bg4ys9dxnckva75s', 1, 'gabtjsd3xmkg5wvz', now() - interval '21039 minutes'),
  ('bg4ys9dxnckva75s', 2, '60nte4habcnpf191', now() - interval '9295 minutes'),
  ('bg4ys9dxnckva75s', 3, '60nte4habcnpf191', now() - interval '6072 minutes'),
  ('bg4ys9dxnckva75s', 3, 'df9rwx3ckvwjctph', now() - interval '13620 minutes'),
  ('bg4ys9dxnckva75s', 3, 'nx3mb12rr8e81z07', now() - interval '12040 minutes'),
  ('bg4ys9dxnckva75s', 4, 'q85vyv54h4qmkepw', now() - interval '2768 minutes'),
  ('bg4ys9dxnckva75s', 4, 'df9rwx3ckvwjctph', now() - interval '5745 minutes'),
  ('wcpjts27n2kt5s7q', 1, 'gabtjsd3xmkg5wvz', now() - interval '9934 minutes'),
  ('wcpjts27n2kt5s7q', 2, 'x0992th8q0cr31n7', now() - interval '31912 minutes'),
  ('wcpjts27n2kt5s7q', 2, 'q85vyv54h4qmkepw', now() - interval '5522 minutes'),
  ('wcpjts27n2kt5s7q', 3, 'x0992th8q0cr31n7', now() - interval '24746 minutes'),
  ('wcpjts27n2kt5s7q', 4, 'gabtjsd3xmkg5wvz', now() - interval '56434 minutes'),
  ('wcpjts27n2kt5s7q', 4, '0dkpbakj0x93h01t', now() - interval '2098 minutes'),
  ('2vh2fg0b438et7ww', 2, 'q85vyv54h4qmkepw', now() - interval '14043 minutes'),
  ('2vh2fg0b438et7ww', 2, 'df9rwx3ckvwjctph', now() - interval '13323 minutes'),
  ('2vh2fg0b438et7ww', 2, 's35atac3etx51es5', now() - interval '1645 minutes'),
  ('2vh2fg0b438et7ww', 3, '37z0brnt5nky8wne', now() - interval '8219 minutes'),
  ('2vh2fg0b438et7ww', 4, '37z0brnt5nky8wne', now() - interval '6886 minutes'),
  ('n705ss9r98sgt21x', 1, '60nte4habcnpf191', now() - interval '28208 minutes'),
  ('n705ss9r98sgt21x', 2, 'nx3mb12rr8e81z07', now() - interval '18345 minutes'),
  ('n705ss9r98sgt21x', 3, 'nx3mb12rr8e81z07', now() - interval '2856 minutes'),
  ('n705ss9r98sgt21x', 3, '60nte4habcnpf191', now() - interval '13858 minutes'),
  ('n705ss9r98sgt21x', 4, 'gabtjsd3xmkg5wvz', now() - interval '8428 minutes'),
  ('n705ss9r98sgt21x', 4, '60nte4habcnpf191', now() - interval '8952 minutes'),
  ('8t1n8nf4a8kdqhre', 2, 'q85vyv54h4qmkepw', now() - interval '62540 minutes'),
  ('8t1n8nf4a8kdqhre', 3, 'df9rwx3ckvwjctph', now() - interval '61181 minutes'),
  ('8t1n8nf4a8kdqhre', 3, 'q85vyv54h4qmkepw', now() - interval '69513 minutes'),
  ('8t1n8nf4a8kdqhre', 4, 'df9rwx3ckvwjctph', now() - interval '15177 minutes'),
  ('8t1n8nf4a8kdqhre', 4, 'x0992th8q0cr31n7', now() - interval '20724 minutes'),
  ('h2s64wqtem80rzxw', 1, 'df9rwx3ckvwjctph', now() - interval '2664 minutes'),
  ('h2s64wqtem80rzxw', 2, 'x0992th8q0cr31n7', now() - interval '1971 minutes'),
  ('h2s64wqtem80rzxw', 3, 'x0992th8q0cr31n7', now() - interval '3830 minutes'),
  ('h2s64wqtem80rzxw', 3, 's35atac3etx51es5', now() - interval '5803 minutes'),
  ('msnmr8jrwkj16jkc', 1, 'x0992th8q0cr31n7', now() - interval '1398 minutes'),
  ('qq7h80c5s9z3cemg', 1, 'c9sg1xvjk6namqq9', now() - interval '14256 minutes'),
  ('qq7h80c5s9z3cemg', 1, 'wta464rjz96amby9', now() - interval '33627 minutes'),
  ('qq7h80c5s9z3cemg', 1, '16ez8hs89286jyde', now() - interval '34211 minutes'),
  ('qq7h80c5s9z3cemg', 1, 'j0pgknytr8gqdepv', now() - interval '39474 minutes'),
  ('qq7h80c5s9z3cemg', 2, 't4sw1yhv932468qf', now() - interval '12690 minutes'),
  ('qq7h80c5s9z3cemg', 2, 'c9sg1xvjk6namqq9', now() - interval '31660 minutes'),
  ('qq7h80c5s9z3cemg', 3, 't4sw1yhv932468qf', now() - interval '23770 minutes'),
  ('qq7h80c5s9z3cemg', 3, '16ez8hs89286jyde', now() - interval '37977 minutes'),
  ('qq7h80c5s9z3cemg', 3, 'c9sg1xvjk6namqq9', now() - interval '28740 minutes'),
  ('qq7h80c5s9z3cemg', 3, 'j0pgknytr8gqdepv', now() - interval '22423 minutes'),
  ('qq7h80c5s9z3cemg', 3, 'cxq225rn7684y6sg', now() - interval '12885 minutes'),
  ('qq7h80c5s9z3cemg', 4, 'wta464rjz96amby9', now() - interval '32717 minutes'),
  ('qq7h80c5s9z3cemg', 4, 't4sw1yhv932468qf', now() - interval '27623 minutes'),
  ('qq7h80c5s9z3cemg', 5, 'wta464rjz96amby9', now() - interval '29355 minutes'),
  ('qq7h80c5s9z3cemg', 5, '16ez8hs89286jyde', now() - interval '15796 minutes'),
  ('qq7h80c5s9z3cemg', 5, 'c9sg1xvjk6namqq9', now() - interval '9565 minutes'),
  ('mrp9xk0212ph26t5', 1, 'acrrncx331dcjkav', now() - interval '32303 minutes'),
  ('mrp9xk0212ph26t5', 1, 'wta464rjz96amby9', now() - interval '54773 minutes'),
  ('mrp9xk0212ph26t5', 2, 'c9sg1xvjk6namqq9', now() - interval '17128 minutes'),
  ('mrp9xk0212ph26t5', 3, 'c9sg1xvjk6namqq9', now() - interval '44332 minutes'),
  ('mrp9xk0212ph26t5', 3, 'acrrncx331dcjkav', now() - interval '30846 minutes'),
  ('mrp9xk0212ph26t5', 4, 'c9sg1xvjk6namqq9', now() - interval '49810 minutes'),
  ('mrp9xk0212ph26t5', 4, 'cxq225rn7684y6sg', now() - interval '66453 minutes'),
  ('mrp9xk0212ph26t5', 5, 'jksym3cjjc9n4h8x', now() - interval '38334 minutes'),
  ('mrp9xk0212ph26t5', 5, 'c9sg1xvjk6namqq9', now() - interval '42186 minutes'),
  ('mrp9xk0212ph26t5', 5, 'acrrncx331dcjkav', now() - interval '14643 minutes'),
  ('mrp9xk0212ph26t5', 5, '16ez8hs89286jyde', now() - interval '36248 minutes'),
  ('ck7rzyjmar6c86t7', 1, '6sb2z0e3sfs6shh5', now() - interval '12099 minutes'),
  ('ck7rzyjmar6c86t7', 2, 'cxq225rn7684y6sg', now() - interval '18132 minutes'),
  ('ck7rzyjmar6c86t7', 3, 'cxq225rn7684y6sg', now() - interval '40906 minutes'),
  ('ck7rzyjmar6c86t7', 3, '6sb2z0e3sfs6shh5', now() - interval '9297 minutes'),
  ('ck7rzyjmar6c86t7', 3, 'jksym3cjjc9n4h8x', now() - interval '16089 minutes'),
  ('ck7rzyjmar6c86t7', 3, '16ez8hs89286jyde', now() - interval '24570 minutes'),
  ('ck7rzyjmar6c86t7', 4, 'wta464rjz96amby9', now() - interval '19397 minutes'),
  ('ck7rzyjmar6c86t7', 4, '6sb2z0e3sfs6shh5', now() - interval '43261 minutes'),
  ('fhh4c0gkrce6r53d', 1, '16ez8hs89286jyde', now() - interval '3425 minutes'),
  ('fhh4c0gkrce6r53d', 1, 't4sw1yhv932468qf', now() - interval '13191 minutes'),
  ('fhh4c0gkrce6r53d', 2, '2rzsptpqs0mef3j7', now() - interval '18846 minutes'),
  ('fhh4c0gkrce6r53d', 3, '2rzsptpqs0mef3j7', now() - interval '9963 minutes'),
  ('fhh4c0gkrce6r53d', 3, '16ez8hs89286jyde', now() - interval '12201 minutes'),
  ('fhh4c0gkrce6r53d', 4, '2rzsptpqs0mef3j7', now() - interval '2134 minutes'),
  ('fhh4c0gkrce6r53d', 4, '16ez8hs89286jyde', now() - interval '12669 minutes'),
  ('fhh4c0gkrce6r53d', 4, 't4sw1yhv932468qf', now() - interval '12594 minutes'),
  ('fhh4c0gkrce6r53d', 4, 'j0pgknytr8gqdepv', now() - interval '16346 minutes'),
  ('fhh4c0gkrce6r53d', 5, 'c9sg1xvjk6namqq9', now() - interval '5415 minutes'),
  ('fhh4c0gkrce6r53d', 5, '16ez8hs89286jyde', now() - interval '2241 minutes'),
  ('fhh4c0gkrce6r53d', 5, 't4sw1yhv932468qf', now() - interval '10366 minutes'),
  ('es50fph6eavme4jp', 1, 'jksym3cjjc9n4h8x', now() - interval '26425 minutes'),
  ('es50fph6eavme4jp', 1, 'c9sg1xvjk6namqq9', now() - interval '10630 minutes'),
  ('es50fph6eavme4jp', 1, '2rzsptpqs0mef3j7', now() - interval '18518 minutes'),
  ('es50fph6eavme4jp', 2, 'j0pgknytr8gqdepv', now() - interval '13129 minutes'),
  ('es50fph6eavme4jp', 3, 'j0pgknytr8gqdepv', now() - interval '22811 minutes'),
  ('es50fph6eavme4jp', 3, 'jksym3cjjc9n4h8x', now() - interval '12187 minutes'),
  ('es50fph6eavme4jp', 3, 'c9sg1xvjk6namqq9', now() - interval '14467 minutes'),
  ('es50fph6eavme4jp', 4, 'wta464rjz96amby9', now() - interval '4472 minutes'),
  ('es50fph6eavme4jp', 4, 'jksym3cjjc9n4h8x', now() - interval '14614 minutes'),
  ('hjek1vyq7z0ekjph', 1, 'c9sg1xvjk6namqq9', now() - interval '38753 minutes'),
  ('hjek1vyq7z0ekjph', 1, 't4sw1yhv932468qf', now() - interval '20557 minutes'),
  ('hjek1vyq7z0ekjph', 1, '16ez8hs89286jyde', now() - interval '19095 minutes'),
  ('hjek1vyq7z0ekjph', 2, 'jksym3cjjc9n4h8x', now() - interval '28426 minutes'),
  ('hjek1vyq7z0ekjph', 3, 'jksym3cjjc9n4h8x', now() - interval '30682 minutes'),
  ('hjek1vyq7z0ekjph', 3, 'c9sg1xvjk6namqq9', now() - interval '27997 minutes'),
  ('hjek1vyq7z0ekjph', 4, 'jksym3cjjc9n4h8x', now() - interval '47453 minutes'),
  ('hjek1vyq7z0ekjph', 5, 'c9sg1xvjk6namqq9', now() - interval '29246 minutes'),
  ('hjek1vyq7z0ekjph', 5, '16ez8hs89286jyde', now() - interval '14474 minutes'),
  ('hjek1vyq7z0ekjph', 5, 't4sw1yhv932468qf', now() - interval '26143 minutes'),
  ('mwb6t33enqb9v4qq', 1, 'jksym3cjjc9n4h8x', now() - interval '13869 minutes'),
  ('mwb6t33enqb9v4qq', 2, '6sb2z0e3sfs6shh5', now() - interval '55593 minutes'),
  ('mwb6t33enqb9v4qq', 2, 'j8y4p9xzf0xt882w', now() - interval '78287 minutes'),
  ('mwb6t33enqb9v4qq', 2, 'cxq225rn7684y6sg', now() - interval '1017 minutes'),
  ('mwb6t33enqb9v4qq', 3, '6sb2z0e3sfs6shh5', now() - interval '24811 minutes'),
  ('mwb6t33enqb9v4qq', 3, 'jksym3cjjc9n4h8x', now() - interval '12280 minutes'),
  ('mwb6t33enqb9v4qq', 4, 'jksym3cjjc9n4h8x', now() - interval '16344 minutes'),
  ('mwb6t33enqb9v4qq', 4, 'j8y4p9xzf0xt882w', now() - interval '19737 minutes'),
  ('ackxx212cjx9rway', 1, 'c9sg1xvjk6namqq9', now() - interval '4093 minutes'),
  ('ackxx212cjx9rway', 1, 'cxq225rn7684y6sg', now() - interval '7724 minutes'),
  ('ackxx212cjx9rway', 2, 'acrrncx331dcjkav', now() - interval '10436 minutes'),
  ('ackxx212cjx9rway', 3, 'acrrncx331dcjkav', now() - interval '9315 minutes'),
  ('ackxx212cjx9rway', 3, 'cxq225rn7684y6sg', now() - interval '10701 minutes'),
  ('v1465kj3gavbyf3j', 1, 'c9sg1xvjk6namqq9', now() - interval '6858 minutes'),
  ('v1465kj3gavbyf3j', 2, 'jksym3cjjc9n4h8x', now() - interval '3460 minutes')) v (address, number, member, at)
  join discussions d on d.address = v.address
  join posts p on p.discussion_id = d.id and p.number = v.number
  join members m on m.address = v.member;
insert into follows (discussion_id, member_id, since)
select p.discussion_id, p.author_id, min(p.written_at)
  from posts p
  join members m on m.id = p.author_id
 where m.email like '%@demo.invalid'
 group by p.discussion_id, p.author_id;
