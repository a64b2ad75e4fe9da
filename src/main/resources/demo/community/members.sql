-- the demo community, invented; written by WriteDemo in the tests
insert into members (address, name, email, email_key, language, zone, joined_at) values
  ('4rhkwpb5djktqek1', 'Elena V.', 'elena@demo.invalid', 'elena@demo.invalid', 'en', 'Europe/Chisinau', now() - interval '187835 minutes'),
  ('d2rxcxs8ek5trst6', 'Kofi A.', 'kofi@demo.invalid', 'kofi@demo.invalid', 'en', 'Africa/Accra', now() - interval '301486 minutes'),
  ('p29rynq9v6z0x7y9', 'Priya S.', 'priya@demo.invalid', 'priya@demo.invalid', 'en', 'Asia/Colombo', now() - interval '232204 minutes'),
  ('twxe2tf068wsgjy0', 'Aïssatou D.', 'aissatou@demo.invalid', 'aissatou@demo.invalid', 'fr', 'Africa/Dakar', now() - interval '238367 minutes'),
  ('gabtjsd3xmkg5wvz', 'Lucía R.', 'lucia@demo.invalid', 'lucia@demo.invalid', 'es', 'America/Bogota', now() - interval '245881 minutes'),
  ('wta464rjz96amby9', 'Samira H.', 'samira@demo.invalid', 'samira@demo.invalid', 'ar', 'Asia/Amman', now() - interval '310431 minutes'),
  ('5x9w3b6fz7h2607g', 'Noor B.', 'noor@demo.invalid', 'noor@demo.invalid', 'en', 'Africa/Tunis', now() - interval '267872 minutes'),
  ('16ez8hs89286jyde', 'Hana K.', 'hana@demo.invalid', 'hana@demo.invalid', 'en', 'Asia/Aden', now() - interval '177303 minutes'),
  ('3n9f2k8d5psffnyb', 'Joseph O.', 'joseph@demo.invalid', 'joseph@demo.invalid', 'en', 'Africa/Kampala', now() - interval '215783 minutes'),
  ('1ak8eyxqwd8j6rnw', 'Mira T.', 'mira@demo.invalid', 'mira@demo.invalid', 'en', 'Asia/Dhaka', now() - interval '195857 minutes'),
  ('refyx1gtqba7yhp9', 'Thandi N.', 'thandi@demo.invalid', 'thandi@demo.invalid', 'en', 'Africa/Johannesburg', now() - interval '49165 minutes'),
  ('m35j70gy9mcedffp', 'Baraka M.', 'baraka@demo.invalid', 'baraka@demo.invalid', 'en', 'Africa/Dar_es_Salaam', now() - interval '189056 minutes'),
  ('6qemm8efwfmr6c6d', 'Riverbird', 'riverbird@demo.invalid', 'riverbird@demo.invalid', 'en', 'Asia/Yangon', now() - interval '187475 minutes'),
  ('cq2z12qyxbsv28gg', 'Daniel W.', 'daniel@demo.invalid', 'daniel@demo.invalid', 'en', 'Africa/Nairobi', now() - interval '230015 minutes'),
  ('2zcmp4e81bmpr6e3', 'Sunita G.', 'sunita@demo.invalid', 'sunita@demo.invalid', 'en', 'Asia/Kathmandu', now() - interval '279941 minutes'),
  ('9p30m1v7s4vce45f', 'Olena P.', 'olena@demo.invalid', 'olena@demo.invalid', 'en', 'Europe/Kyiv', now() - interval '126552 minutes'),
  ('fr5jpgxxhr7xfvq7', 'Ingrid L.', 'ingrid@demo.invalid', 'ingrid@demo.invalid', 'en', 'Europe/Oslo', now() - interval '125139 minutes'),
  ('xqfvaq2ewnpw5wvt', 'Farid Z.', 'farid@demo.invalid', 'farid@demo.invalid', 'en', 'Asia/Kabul', now() - interval '231822 minutes'),
  ('j8y4p9xzf0xt882w', 'Grace A.', 'grace@demo.invalid', 'grace@demo.invalid', 'en', 'Africa/Juba', now() - interval '141473 minutes'),
  ('s05j12c48zqbgxt3', 'Sela T.', 'sela@demo.invalid', 'sela@demo.invalid', 'en', 'Pacific/Tongatapu', now() - interval '166319 minutes'),
  ('4v05sze6cg70zaqm', 'Maricel D.', 'maricel@demo.invalid', 'maricel@demo.invalid', 'en', 'Asia/Manila', now() - interval '227072 minutes'),
  ('qbj77z0pn48p5wk8', 'Anya R.', 'anya@demo.invalid', 'anya@demo.invalid', 'en', 'Europe/London', now() - interval '51121 minutes'),
  ('cdyvqqb8sm6ek3b4', 'Tesfaye B.', 'tesfaye@demo.invalid', 'tesfaye@demo.invalid', 'en', 'Africa/Addis_Ababa', now() - interval '307632 minutes'),
  ('8s25nr51w0q5q7m8', 'Zainab U.', 'zainab@demo.invalid', 'zainab@demo.invalid', 'en', 'Africa/Lagos', now() - interval '207250 minutes'),
  ('ctzenntpjbq3c0qa', 'Lighthouse 7', 'lighthouse@demo.invalid', 'lighthouse@demo.invalid', 'en', 'Europe/Dublin', now() - interval '97583 minutes'),
  ('sxv9tc7zrcme29mn', 'Rahim U.', 'rahim@demo.invalid', 'rahim@demo.invalid', 'en', 'Asia/Dhaka', now() - interval '195175 minutes'),
  ('8vt0vwdgg9tkh0f5', 'Fatou S.', 'fatou@demo.invalid', 'fatou@demo.invalid', 'fr', 'Africa/Bamako', now() - interval '195560 minutes'),
  ('cm9gfe53k8w8wncr', 'Jean-Bosco K.', 'jeanbosco@demo.invalid', 'jeanbosco@demo.invalid', 'fr', 'Africa/Lubumbashi', now() - interval '298842 minutes'),
  ('4dnkmnxqa6rzty8f', 'Clarisse N.', 'clarisse@demo.invalid', 'clarisse@demo.invalid', 'fr', 'Africa/Bujumbura', now() - interval '194300 minutes'),
  ('r21vvnc4sf7v0szc', 'Ibrahim T.', 'ibrahim@demo.invalid', 'ibrahim@demo.invalid', 'fr', 'Africa/Niamey', now() - interval '212042 minutes'),
  ('0dkpbakj0x93h01t', 'Mireille P.', 'mireille@demo.invalid', 'mireille@demo.invalid', 'fr', 'America/Port-au-Prince', now() - interval '110150 minutes'),
  ('59j0m9x6ah0zr0kr', 'Adèle M.', 'adele@demo.invalid', 'adele@demo.invalid', 'fr', 'Africa/Bangui', now() - interval '169552 minutes'),
  ('zh40a87zp2j3kzn9', 'Yannick E.', 'yannick@demo.invalid', 'yannick@demo.invalid', 'fr', 'Africa/Douala', now() - interval '198337 minutes'),
  ('df9rwx3ckvwjctph', 'Camila F.', 'camila@demo.invalid', 'camila@demo.invalid', 'es', 'America/Bogota', now() - interval '237958 minutes'),
  ('x0992th8q0cr31n7', 'Diego M.', 'diego@demo.invalid', 'diego@demo.invalid', 'es', 'America/Lima', now() - interval '258694 minutes'),
  ('s35atac3etx51es5', 'Yolanda X.', 'yolanda@demo.invalid', 'yolanda@demo.invalid', 'es', 'America/Guatemala', now() - interval '89250 minutes'),
  ('60nte4habcnpf191', 'Rafael G.', 'rafael@demo.invalid', 'rafael@demo.invalid', 'es', 'America/Guayaquil', now() - interval '127454 minutes'),
  ('37z0brnt5nky8wne', 'Ana Belén C.', 'anabelen@demo.invalid', 'anabelen@demo.invalid', 'es', 'America/Mexico_City', now() - interval '102942 minutes'),
  ('q85vyv54h4qmkepw', 'Tatiana V.', 'tatiana@demo.invalid', 'tatiana@demo.invalid', 'es', 'America/Tegucigalpa', now() - interval '183074 minutes'),
  ('nx3mb12rr8e81z07', 'Colibrí', 'colibri@demo.invalid', 'colibri@demo.invalid', 'es', 'America/Managua', now() - interval '63634 minutes'),
  ('c9sg1xvjk6namqq9', 'Amina S.', 'amina@demo.invalid', 'amina@demo.invalid', 'ar', 'Asia/Damascus', now() - interval '315191 minutes'),
  ('cxq225rn7684y6sg', 'عمر د.', 'omar@demo.invalid', 'omar@demo.invalid', 'ar', 'Asia/Baghdad', now() - interval '295609 minutes'),
  ('jksym3cjjc9n4h8x', 'L. M.', 'lm@demo.invalid', 'lm@demo.invalid', 'ar', 'Asia/Beirut', now() - interval '215004 minutes'),
  ('t4sw1yhv932468qf', 'يوسف ع.', 'yusuf@demo.invalid', 'yusuf@demo.invalid', 'ar', 'Africa/Khartoum', now() - interval '81688 minutes'),
  ('2rzsptpqs0mef3j7', 'مريم ج.', 'maryam@demo.invalid', 'maryam@demo.invalid', 'ar', 'Asia/Gaza', now() - interval '50746 minutes'),
  ('6sb2z0e3sfs6shh5', 'خالد ن.', 'khaled@demo.invalid', 'khaled@demo.invalid', 'ar', 'Africa/Tripoli', now() - interval '125009 minutes'),
  ('acrrncx331dcjkav', 'Nadia B.', 'nadia@demo.invalid', 'nadia@demo.invalid', 'ar', 'Africa/Casablanca', now() - interval '197152 minutes'),
  ('j0pgknytr8gqdepv', 'زيتونة', 'zaytouna@demo.invalid', 'zaytouna@demo.invalid', 'ar', 'Asia/Damascus', now() - interval '89513 minutes');
insert into terms_acceptances (member_id, version, at)
select id, 1, joined_at from members where email like '%@demo.invalid';
insert into appointments (member_id, role, since)
select m.id, v.role, m.joined_at
  from (values
  ('4rhkwpb5djktqek1', 'HOSTING_MANAGER'),
  ('4rhkwpb5djktqek1', 'ADMINISTRATOR'),
  ('d2rxcxs8ek5trst6', 'NETWORK_HOST'),
  ('p29rynq9v6z0x7y9', 'NETWORK_HOST'),
  ('twxe2tf068wsgjy0', 'REGIONAL_HOST'),
  ('gabtjsd3xmkg5wvz', 'REGIONAL_HOST'),
  ('wta464rjz96amby9', 'REGIONAL_HOST'),
  ('5x9w3b6fz7h2607g', 'ADMINISTRATOR')) v (address, role)
  join members m on m.address = v.address;
insert into profiles
  (member_id, headline, about, about_html, can_help_with, country, kinds, languages, interests, introduced_at)
select m.id, v.headline, v.about, v.about_html, v.can_help_with, v.country,
       cast(v.kinds as text[]), cast(v.languages as text[]), cast(v.interests as text[]), m.joined_at
  from (values
  ('4rhkwpb5djktqek1', 'Hosting Manager. I look after those who look after you.', 'I worked for many years with teams on the road between borders, and learned that a good welcome changes a whole first week. I keep an eye on the hosts’ desks, so nobody waits too long.', '<p>I worked for many years with teams on the road between borders, and learned that a good welcome changes a whole first week. I keep an eye on the hosts’ desks, so nobody waits too long.</p>
', 'Finding the right host
Romanian and Russian
Staff care policies for small organizations', 'MD', '{"humanitarian-manager"}', '{"ro","ru","en","fr"}', '{"coordination","staff-care","refugees-migrants","training"}'),
  ('d2rxcxs8ek5trst6', 'Network host. Community mental health worker from Ghana.', 'I started as a community psychiatric nurse and moved into training volunteers. I like small tools, long walks and answers that begin with “it depends on the place”.

Write to me if you are new and do not know where to begin.', '<p>I started as a community psychiatric nurse and moved into training volunteers. I like small tools, long walks and answers that begin with “it depends on the place”.</p>
<p>Write to me if you are new and do not know where to begin.</p>
', 'First steps on the network
Training volunteers
Work with healers and faith leaders', 'GH', '{"front-line-worker","humanitarian-manager"}', '{"en","fr","ha"}', '{"community-based-mhpss","supervision","training","faith-tradition"}'),
  ('p29rynq9v6z0x7y9', 'Network host. Clinical psychologist between hospital, coast and classroom.', 'After the tsunami I learned most from fishers'' widows who met every Thursday. Today I teach and help teams to ask before they plan.', '<p>After the tsunami I learned most from fishers&#39; widows who met every Thursday. Today I teach and help teams to ask before they plan.</p>
', 'South and East Asia
Finding research on a topic
Preparedness planning', 'LK', '{"front-line-worker","university-researcher"}', '{"ta","si","en"}', '{"children-youth","disaster-risk-reduction","grief-loss","measurement-tools"}'),
  ('twxe2tf068wsgjy0', 'Hôte régionale, Afrique de l’Ouest et centrale. Assistante sociale.', 'J’ai accompagné des équipes communautaires pendant des épidémies et des inondations. J’aime relier des personnes qui font le même travail à deux frontières l’une de l’autre, sans le savoir.', '<p>J’ai accompagné des équipes communautaires pendant des épidémies et des inondations. J’aime relier des personnes qui font le même travail à deux frontières l’une de l’autre, sans le savoir.</p>
', 'Trouver des ressources en français
Traduction entre français et wolof
Premiers pas sur le réseau', 'SN', '{"front-line-worker"}', '{"fr","wo","en"}', '{"community-support","parenting-caregivers","epidemics","language-translation"}'),
  ('gabtjsd3xmkg5wvz', 'Anfitriona regional para las Américas. Psicóloga comunitaria.', 'Trabajo con comunidades que vivieron el conflicto y con quienes caminan hacia otros países. Creo en los grupos pequeños, el café y las preguntas bien hechas.', '<p>Trabajo con comunidades que vivieron el conflicto y con quienes caminan hacia otros países. Creo en los grupos pequeños, el café y las preguntas bien hechas.</p>
', 'Conectar equipos en América Latina
Materiales en español y portugués
Acompañamiento a familias de personas desaparecidas', 'CO', '{"front-line-worker","government-policy-maker"}', '{"es","en","pt"}', '{"armed-conflict","missing-persons","refugees-migrants","community-mobilisation"}'),
  ('wta464rjz96amby9', 'مضيفة إقليمية للمنطقة العربية. أخصائية نفسية ومدرّبة.', 'عملت سنوات مع فرق مجتمعية في المدن والمخيمات. أحب أن أصل بين من يسأل ومن جرّب، وأن أجد الكلمة العربية التي يفهمها الناس.', '<p>عملت سنوات مع فرق مجتمعية في المدن والمخيمات. أحب أن أصل بين من يسأل ومن جرّب، وأن أجد الكلمة العربية التي يفهمها الناس.</p>
', 'البحث عن مواد بالعربية
مراجعة الترجمات
الإشراف على المتطوعين', 'JO', '{"front-line-worker","humanitarian-manager"}', '{"ar","en"}', '{"refugees-migrants","psychological-first-aid","supervision","gbv"}'),
  ('5x9w3b6fz7h2607g', 'I keep the site running and your data safe.', 'Nurse by training, system administrator by accident. If a page is slow where you are, I would like to know.', '<p>Nurse by training, system administrator by accident. If a page is slow where you are, I would like to know.</p>
', 'Problems with signing in
Data protection for small teams
Simple offline tools', 'TN', '{"humanitarian-manager"}', '{"ar","fr","en"}', '{"digital-interventions","competencies-ethics","language-translation"}'),
  ('16ez8hs89286jyde', 'Psychosocial officer with community teams in displacement sites.', 'Psychosocial officer with community teams in displacement sites. Interested in supervision, parenting support and simple tools that work without electricity.', '<p>Psychosocial officer with community teams in displacement sites. Interested in supervision, parenting support and simple tools that work without electricity.</p>
', 'Arabic review of training materials
Running peer support without internet', 'YE', '{"front-line-worker"}', '{"ar","en"}', '{"supervision","parenting-caregivers","refugees-migrants"}'),
  ('3n9f2k8d5psffnyb', 'Trainer of lay counsellors and primary-care nurses.', 'I train, and then I drive out again to see what is left of the training. Supervision is where people really learn.', '<p>I train, and then I drive out again to see what is left of the training. Supervision is where people really learn.</p>
', 'Peer supervision
mhGAP training plans
Training on a small budget', 'UG', '{"front-line-worker"}', '{"en","lg","sw"}', '{"supervision","staff-care","training","primary-care-integration"}'),
  ('1ak8eyxqwd8j6rnw', 'Clinical supervisor in large camps.', 'Psychologist. I supervise para-counsellors and two very patient interpreters. I collect good questions for bad weeks.', '<p>Psychologist. I supervise para-counsellors and two very patient interpreters. I collect good questions for bad weeks.</p>
', 'Group supervision
Working with interpreters
Adapting manuals', 'BD', '{"front-line-worker"}', '{"bn","en"}', '{"supervision","problem-management","group-interventions","refugees-migrants"}'),
  ('refyx1gtqba7yhp9', 'Social work student, last year.', 'I am writing my thesis on how grandmothers who raise children support each other. I have more questions than answers.', '<p>I am writing my thesis on how grandmothers who raise children support each other. I have more questions than answers.</p>
', 'Literature search
isiZulu and isiXhosa', 'ZA', '{"trainee-or-student"}', '{"en","zu","xh"}', '{"child-protection","parenting-caregivers"}'),
  ('m35j70gy9mcedffp', 'Nurse in a rural health centre.', 'Two nurses, one clinical officer, forty villages. I follow up people with epilepsy and learn mhGAP on the job.', '<p>Two nurses, one clinical officer, forty villages. I follow up people with epilepsy and learn mhGAP on the job.</p>
', 'Follow-up by phone
Swahili', 'TZ', '{"front-line-worker"}', '{"sw","en"}', '{"primary-care-integration","epilepsy-neurology"}'),
  ('6qemm8efwfmr6c6d', 'Counsellor. I prefer not to say where.', 'I write under this name because of my work. Please do not ask for my organization.', '<p>I write under this name because of my work. Please do not ask for my organization.</p>
', 'Remote supervision over weak lines', 'MM', '{"front-line-worker","affected-community-member"}', '{"my","en"}', '{"remote-support","staff-care","armed-conflict"}'),
  ('cq2z12qyxbsv28gg', 'Researcher, measurement and school programmes.', 'I work on questionnaires that people can actually answer. I believe that a field team should own its data.', '<p>I work on questionnaires that people can actually answer. I believe that a field team should own its data.</p>
', 'Choosing an outcome measure
Ethics applications
Sample size questions', 'KE', '{"university-researcher"}', '{"en","sw"}', '{"monitoring-evaluation","measurement-tools","research-methods","adolescents-youth"}'),
  ('2zcmp4e81bmpr6e3', 'Community psychosocial counsellor and trainer.', 'I came to this work after the earthquake in my district. I train counsellors who walk four hours to a session and four hours back.', '<p>I came to this work after the earthquake in my district. I train counsellors who walk four hours to a session and four hours back.</p>
', 'PM+ training and role plays
Nepali translation', 'NP', '{"front-line-worker"}', '{"ne","en","hi"}', '{"problem-management","counselling","natural-hazards","community-based-mhpss"}'),
  ('9p30m1v7s4vce45f', 'Psychologist, mobile team and helpline.', 'Half of my week is on the road, half on the phone. I am interested in what keeps a team going in the third year.', '<p>Half of my week is on the road, half on the phone. I am interested in what keeps a team going in the third year.</p>
', 'Helpline shifts and quality
Ukrainian review of materials', 'UA', '{"front-line-worker"}', '{"uk","en","ru"}', '{"staff-care","trauma-care","remote-support","education-emergencies"}'),
  ('fr5jpgxxhr7xfvq7', 'I fund MHPSS work and try to ask for shorter reports.', 'Programme officer in a foundation. I am here to listen to what helps and what gets in the way.', '<p>Programme officer in a foundation. I am here to listen to what helps and what gets in the way.</p>
', 'Reading a budget from the donor’s side
Reporting', 'NO', '{"development-donor"}', '{"nb","en"}', '{"funding","localisation","monitoring-evaluation"}'),
  ('xqfvaq2ewnpw5wvt', 'Psychosocial counsellor in a district hospital.', 'I work next to the outpatient room. Many people come with pain in the body and leave with a little less of it after they have talked.', '<p>I work next to the outpatient room. Many people come with pain in the body and leave with a little less of it after they have talked.</p>
', 'Dari and Pashto terms', 'AF', '{"front-line-worker"}', '{"prs","ps","en"}', '{"counselling","primary-care-integration","stigma"}'),
  ('j8y4p9xzf0xt882w', 'I coordinate an MHPSS working group with too few chairs.', 'Coordination is mostly tea, lists and remembering who was not invited. Before that I managed women’s centres.', '<p>Coordination is mostly tea, lists and remembering who was not invited. Before that I managed women’s centres.</p>
', '4Ws mapping
Terms of reference for working groups', 'SS', '{"humanitarian-manager"}', '{"en","ar"}', '{"working-groups","mapping-4ws","referral-pathways","gbv"}'),
  ('s05j12c48zqbgxt3', 'Ministry of health, island preparedness.', 'Small islands, long distances, strong churches. I work on plans that do not need a plane.', '<p>Small islands, long distances, strong churches. I work on plans that do not need a plane.</p>
', 'Preparedness plans for small places', 'TO', '{"government-policy-maker"}', '{"en"}', '{"disaster-risk-reduction","natural-hazards","faith-tradition","system-reform"}'),
  ('4v05sze6cg70zaqm', 'Coordinator for children in typhoon response.', 'Typhoon season is our school year. I run child-friendly spaces and try to close them well.', '<p>Typhoon season is our school year. I run child-friendly spaces and try to close them well.</p>
', 'Setting up spaces quickly
Play with no materials
Closing a space', 'PH', '{"humanitarian-manager"}', '{"tl","en"}', '{"child-friendly-spaces","natural-hazards","arts-sport-play","disability-inclusion"}'),
  ('qbj77z0pn48p5wk8', 'Reporter. I want to do this without harm.', 'I report on displacement and health. I come here to learn how to ask, and when not to ask.', '<p>I report on displacement and health. I come here to learn how to ask, and when not to ask.</p>
', 'Talking to the press
Plain writing', 'GB', '{"journalist"}', '{"en","pl"}', '{"media-reporting","suicide-self-harm","refugees-migrants"}'),
  ('cdyvqqb8sm6ek3b4', 'Psychiatric nurse, trainer, slow translator.', 'I translate manuals into Amharic and Afaan Oromo with people who will use them. Every sentence costs us a coffee.', '<p>I translate manuals into Amharic and Afaan Oromo with people who will use them. Every sentence costs us a coffee.</p>
', 'Translation and adaptation
Training of health workers', 'ET', '{"front-line-worker","university-researcher"}', '{"am","om","en"}', '{"problem-management","primary-care-integration","depression-anxiety","language-translation"}'),
  ('8s25nr51w0q5q7m8', 'Child protection officer, caregivers'' groups.', 'I work with caregivers and teachers. The children teach us the rest.', '<p>I work with caregivers and teachers. The children teach us the rest.</p>
', 'Caregiver groups
Reintegration and neighbours
Hausa', 'NG', '{"front-line-worker"}', '{"ha","en"}', '{"child-protection","parenting-caregivers","children-armed-groups","child-friendly-spaces"}'),
  ('ctzenntpjbq3c0qa', 'Lived experience. Peer worker.', 'I have been on both sides of the desk. I comment on forms, rooms and words.', '<p>I have been on both sides of the desk. I comment on forms, rooms and words.</p>
', 'Reviewing materials with service users
Peer work in teams', 'IE', '{"affected-community-member"}', '{"en"}', '{"lived-experience","peer-support","institutions-rights","stigma"}'),
  ('sxv9tc7zrcme29mn', 'Community volunteer and interpreter.', 'I live in the camp and interpret for counsellors. Some words do not exist in both languages, so we make a picture.', '<p>I live in the camp and interpret for counsellors. Some words do not exist in both languages, so we make a picture.</p>
', 'Interpreting
Youth groups', 'BD', '{"affected-community-member","front-line-worker"}', '{"rhg","bn","en"}', '{"community-mobilisation","language-translation","adolescents-youth"}'),
  ('8vt0vwdgg9tkh0f5', 'Psychologue, superviseuse d’agents psychosociaux.', 'Je supervise des agents dans six sites. Nous travaillons beaucoup avec les groupes de femmes, qui savent déjà presque tout.', '<p>Je supervise des agents dans six sites. Nous travaillons beaucoup avec les groupes de femmes, qui savent déjà presque tout.</p>
', 'Supervision de groupe
Causeries communautaires
Bambara', 'ML', '{"front-line-worker"}', '{"fr","bm"}', '{"community-based-mhpss","supervision","gbv","peer-support"}'),
  ('cm9gfe53k8w8wncr', 'Coordination SMSPS au niveau provincial.', 'J’essaie de garder une cartographie à jour dans une province sans routes. J’accepte les données par radio, par moto et par WhatsApp.', '<p>J’essaie de garder une cartographie à jour dans une province sans routes. J’accepte les données par radio, par moto et par WhatsApp.</p>
', 'Cartographie 4W
Animer un groupe de travail
Circuits d’orientation', 'CD', '{"humanitarian-manager"}', '{"fr","sw","ln"}', '{"working-groups","mapping-4ws","referral-pathways","armed-conflict"}'),
  ('4dnkmnxqa6rzty8f', 'Animatrice de groupes de parole.', 'Je travaille avec des voisins qui doivent vivre de nouveau ensemble. On commence par le silence.', '<p>Je travaille avec des voisins qui doivent vivre de nouveau ensemble. On commence par le silence.</p>
', 'Groupes de parole
Rituels de deuil', 'BI', '{"front-line-worker"}', '{"fr","rn","sw"}', '{"group-interventions","grief-loss","social-cohesion"}'),
  ('r21vvnc4sf7v0szc', 'Infirmier, centre de nutrition.', 'Je cherche à glisser du soutien psychosocial dans les journées très chargées d’un centre de nutrition.', '<p>Je cherche à glisser du soutien psychosocial dans les journées très chargées d’un centre de nutrition.</p>
', 'Jeu parent-enfant en centre de nutrition
Haoussa', 'NE', '{"front-line-worker"}', '{"fr","ha"}', '{"primary-care-integration","nutrition","perinatal"}'),
  ('0dkpbakj0x93h01t', 'Psychologue, ligne d’écoute et équipes de quartier.', 'Quand la rue est fermée, nous travaillons par téléphone. Je traduis en créole ce qui mérite de l’être.', '<p>Quand la rue est fermée, nous travaillons par téléphone. Je traduis en créole ce qui mérite de l’être.</p>
', 'Traduction en créole haïtien
Lignes d’écoute', 'HT', '{"front-line-worker"}', '{"fr","ht","en"}', '{"psychological-first-aid","natural-hazards","remote-support","gbv"}'),
  ('59j0m9x6ah0zr0kr', 'Espaces amis des enfants, formation des animateurs.', 'Je forme des animateurs et animatrices. Mon meilleur outil reste une corde à sauter.', '<p>Je forme des animateurs et animatrices. Mon meilleur outil reste une corde à sauter.</p>
', 'Jeux sans matériel
Former des animateurs', 'CF', '{"front-line-worker"}', '{"fr","sg"}', '{"child-friendly-spaces","children-armed-groups","arts-sport-play"}'),
  ('zh40a87zp2j3kzn9', 'Étudiant en psychologie, stagiaire.', 'En master. Je cherche des lectures, des conseils et un bon exemple de supervision.', '<p>En master. Je cherche des lectures, des conseils et un bon exemple de supervision.</p>
', 'Relire des textes en français et en anglais', 'CM', '{"trainee-or-student"}', '{"fr","en"}', '{"counselling","adolescents-youth","digital-interventions"}'),
  ('df9rwx3ckvwjctph', 'Psicóloga, equipos móviles en zonas rurales.', 'Acompaño a comunidades de río. Llegamos en lancha, nos vamos en lancha, y lo que queda es lo que la comunidad ya sabía hacer.', '<p>Acompaño a comunidades de río. Llegamos en lancha, nos vamos en lancha, y lo que queda es lo que la comunidad ya sabía hacer.</p>
', 'Trabajo rural
Cuidado de equipos', 'CO', '{"front-line-worker"}', '{"es"}', '{"armed-conflict","community-based-mhpss","missing-persons","staff-care"}'),
  ('x0992th8q0cr31n7', 'Médico de atención primaria y capacitador.', 'Capacito a personal de puestos de salud en altura. Aprendo quechua despacio y con buen humor.', '<p>Capacito a personal de puestos de salud en altura. Aprendo quechua despacio y con buen humor.</p>
', 'Capacitación en mhGAP
Quechua y salud', 'PE', '{"front-line-worker","government-policy-maker"}', '{"es","qu"}', '{"primary-care-integration","culture-context","training"}'),
  ('s35atac3etx51es5', 'Promotora comunitaria maya k’iche’.', 'Acompaño a mujeres que buscan a los suyos. Nuestras abuelas tienen palabras para esto que no caben en un formulario.', '<p>Acompaño a mujeres que buscan a los suyos. Nuestras abuelas tienen palabras para esto que no caben en un formulario.</p>
', 'Trabajo con autoridades comunitarias
K’iche’', 'GT', '{"affected-community-member","front-line-worker"}', '{"es"}', '{"missing-persons","faith-tradition","grief-loss","culture-context"}'),
  ('60nte4habcnpf191', 'Migrante y facilitador de grupos de apoyo.', 'Llegué caminando y me quedé. Hoy facilito grupos entre personas que acaban de llegar y vecinos de siempre.', '<p>Llegué caminando y me quedé. Hoy facilito grupos entre personas que acaban de llegar y vecinos de siempre.</p>
', 'Grupos entre pares
Primera orientación a recién llegados', 'EC', '{"affected-community-member","front-line-worker"}', '{"es","en"}', '{"refugees-migrants","peer-support","livelihoods"}'),
  ('37z0brnt5nky8wne', 'Periodista. Escribo sobre violencia y cuidado.', 'Busco maneras de contar sin volver a herir, y también de cuidar a quienes contamos.', '<p>Busco maneras de contar sin volver a herir, y también de cuidar a quienes contamos.</p>
', 'Entrevistas cuidadosas
Comunicación de programas', 'MX', '{"journalist"}', '{"es","en"}', '{"media-reporting","gbv","missing-persons"}'),
  ('q85vyv54h4qmkepw', 'Coordino programas de protección y SMAPS.', 'Entre huracanes y violencia, mi tarea es que la derivación funcione también el viernes por la tarde.', '<p>Entre huracanes y violencia, mi tarea es que la derivación funcione también el viernes por la tarde.</p>
', 'Rutas de derivación
Coordinación local', 'HN', '{"humanitarian-manager"}', '{"es"}', '{"referral-pathways","gbv","coordination","natural-hazards"}'),
  ('nx3mb12rr8e81z07', 'Apoyo entre pares, a distancia.', 'Uso este nombre por seguridad. Acompaño un grupo en línea de apoyo entre pares.', '<p>Uso este nombre por seguridad. Acompaño un grupo en línea de apoyo entre pares.</p>
', 'Seguridad digital básica para grupos', 'NI', '{"affected-community-member","trainee-or-student"}', '{"es"}', '{"lgbtiq","peer-support","remote-support"}'),
  ('c9sg1xvjk6namqq9', 'مرشدة نفسية اجتماعية في مركز مجتمعي.', 'أعمل مع النساء والأسر. أبحث عن أدوات قصيرة بالعربية وعن زميلات أتبادل معهن الأسئلة الصعبة.', '<p>أعمل مع النساء والأسر. أبحث عن أدوات قصيرة بالعربية وعن زميلات أتبادل معهن الأسئلة الصعبة.</p>
', 'مجموعات الأمهات
مراجعة المواد بالعربية', 'SY', '{"front-line-worker"}', '{"ar","en"}', '{"counselling","gbv","parenting-caregivers","supervision"}'),
  ('cxq225rn7684y6sg', 'طبيب نفسي يدرّب أطباء الرعاية الأولية.', 'في محافظتنا طبيبان نفسيان فقط، لذلك أصبح التدريب والإشراف عن بُعد نصف عملي.', '<p>في محافظتنا طبيبان نفسيان فقط، لذلك أصبح التدريب والإشراف عن بُعد نصف عملي.</p>
', 'برنامج رأب الفجوة
الإشراف على الأطباء
المصطلحات الكردية', 'IQ', '{"front-line-worker"}', '{"ar","ckb","en"}', '{"primary-care-integration","severe-conditions","stigma"}'),
  ('jksym3cjjc9n4h8x', 'منسّقة ميدانية.', 'أنسّق بين الصحة والمأوى والحماية، وأؤمن بأن مكان الخيمة جزء من الصحة النفسية.', '<p>أنسّق بين الصحة والمأوى والحماية، وأؤمن بأن مكان الخيمة جزء من الصحة النفسية.</p>
', 'التنسيق بين القطاعات
مسارات الإحالة', 'LB', '{"humanitarian-manager"}', '{"ar","fr","en"}', '{"coordination","camps-shelter","referral-pathways"}'),
  ('t4sw1yhv932468qf', 'متطوع ومدرّب إسعافات أولية نفسية.', 'نزحت مع عائلتي وواصلت العمل مع المتطوعين. نحن نساعد ونحن متعبون، وأريد أن نتحدث عن هذا بصدق.', '<p>نزحت مع عائلتي وواصلت العمل مع المتطوعين. نحن نساعد ونحن متعبون، وأريد أن نتحدث عن هذا بصدق.</p>
', 'تدريب المتطوعين
العمل بلا كهرباء', 'SD', '{"front-line-worker","affected-community-member"}', '{"ar","en"}', '{"psychological-first-aid","community-mobilisation","staff-care"}'),
  ('2rzsptpqs0mef3j7', 'مرشدة مدرسية.', 'أعمل مع المعلمين قبل التلاميذ. حين يهدأ المعلم يهدأ الصف.', '<p>أعمل مع المعلمين قبل التلاميذ. حين يهدأ المعلم يهدأ الصف.</p>
', 'أنشطة صفية قصيرة
دعم المعلمين', 'PS', '{"front-line-worker"}', '{"ar"}', '{"education-emergencies","children-armed-conflict","arts-sport-play"}'),
  ('6sb2z0e3sfs6shh5', 'أعمل على سياسات الصحة النفسية.', 'أحاول أن أجعل الخطة الوطنية وثيقة يستخدمها الناس لا ملفاً في درج.', '<p>أحاول أن أجعل الخطة الوطنية وثيقة يستخدمها الناس لا ملفاً في درج.</p>
', 'صياغة السياسات
مجموعات العمل', 'LY', '{"government-policy-maker"}', '{"ar"}', '{"system-reform","working-groups","training"}'),
  ('acrrncx331dcjkav', 'باحثة في تكييف أدوات القياس.', 'أدرس كيف يفهم الناس أسئلة الاستبيانات، وأين تضيع المعاني بين الفصحى والدارجة.', '<p>أدرس كيف يفهم الناس أسئلة الاستبيانات، وأين تضيع المعاني بين الفصحى والدارجة.</p>
', 'تكييف الاستبيانات
المقابلات المعرفية
الفرنسية والعربية', 'MA', '{"university-researcher"}', '{"ar","fr"}', '{"research-methods","measurement-tools","culture-context","language-translation"}'),
  ('j0pgknytr8gqdepv', 'طالبة ومتطوعة. أكتب باسم مستعار.', 'أستخدم كرسياً متحركاً وأعرف أي المراكز لها درج. أتدرّب على دعم الأقران.', '<p>أستخدم كرسياً متحركاً وأعرف أي المراكز لها درج. أتدرّب على دعم الأقران.</p>
', 'إتاحة المراكز للجميع
دعم الأقران', 'SY', '{"affected-community-member","trainee-or-student"}', '{"ar"}', '{"peer-support","disability-inclusion","remote-support"}')) v (address, headline, about, about_html, can_help_with, country, kinds, languages, interests)
  join members m on m.address = v.address;
insert into visibilities (member_id, field, seen_by)
select m.id, v.field, v.seen_by
  from (values
  ('4rhkwpb5djktqek1', 'country', 'EVERYONE'),
  ('4rhkwpb5djktqek1', 'headline', 'EVERYONE'),
  ('4rhkwpb5djktqek1', 'languages', 'EVERYONE'),
  ('d2rxcxs8ek5trst6', 'can_help_with', 'EVERYONE'),
  ('d2rxcxs8ek5trst6', 'country', 'EVERYONE'),
  ('d2rxcxs8ek5trst6', 'headline', 'EVERYONE'),
  ('d2rxcxs8ek5trst6', 'languages', 'EVERYONE'),
  ('p29rynq9v6z0x7y9', 'country', 'EVERYONE'),
  ('p29rynq9v6z0x7y9', 'headline', 'EVERYONE'),
  ('p29rynq9v6z0x7y9', 'languages', 'EVERYONE'),
  ('twxe2tf068wsgjy0', 'country', 'EVERYONE'),
  ('twxe2tf068wsgjy0', 'headline', 'EVERYONE'),
  ('twxe2tf068wsgjy0', 'languages', 'EVERYONE'),
  ('gabtjsd3xmkg5wvz', 'country', 'EVERYONE'),
  ('gabtjsd3xmkg5wvz', 'headline', 'EVERYONE'),
  ('gabtjsd3xmkg5wvz', 'languages', 'EVERYONE'),
  ('wta464rjz96amby9', 'country', 'EVERYONE'),
  ('wta464rjz96amby9', 'headline', 'EVERYONE'),
  ('wta464rjz96amby9', 'languages', 'EVERYONE'),
  ('5x9w3b6fz7h2607g', 'headline', 'EVERYONE'),
  ('3n9f2k8d5psffnyb', 'headline', 'EVERYONE'),
  ('3n9f2k8d5psffnyb', 'languages', 'EVERYONE'),
  ('6qemm8efwfmr6c6d', 'country', 'HOST'),
  ('6qemm8efwfmr6c6d', 'languages', 'HOST'),
  ('cq2z12qyxbsv28gg', 'headline', 'EVERYONE'),
  ('xqfvaq2ewnpw5wvt', 'country', 'HOST'),
  ('4v05sze6cg70zaqm', 'headline', 'EVERYONE'),
  ('ctzenntpjbq3c0qa', 'country', 'HOST'),
  ('8vt0vwdgg9tkh0f5', 'headline', 'EVERYONE'),
  ('df9rwx3ckvwjctph', 'headline', 'EVERYONE'),
  ('nx3mb12rr8e81z07', 'country', 'HOST'),
  ('nx3mb12rr8e81z07', 'languages', 'HOST'),
  ('t4sw1yhv932468qf', 'country', 'HOST'),
  ('2rzsptpqs0mef3j7', 'country', 'HOST'),
  ('j0pgknytr8gqdepv', 'country', 'HOST'),
  ('j0pgknytr8gqdepv', 'languages', 'HOST')) v (address, field, seen_by)
  join members m on m.address = v.address;
update profiles
   set findable_by = found_by(member_id)
 where member_id in (select id from members where email like '%@demo.invalid');
