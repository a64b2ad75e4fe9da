-- As many members as the setting bench.members says, in four languages: what they do, where, which languages they speak, what
-- they can help with and what they hide. Run after fill.sql (bench/run does, when it is asked for so many).
create temporary table phrases (language text primary key, names text[], does text[], place text[], helps text[], tells text[]);

insert into phrases values
 ('en', '{Alice,Grace,Peter,Daniel,Ruth,Samuel,Mary,John,Esther,David,Hannah,Joseph,Naomi,Paul,Sarah,Michael,Agnes,Thomas,Helen,Isaac}',
  '{Psychologist,Social worker,Community counsellor,Psychiatric nurse,Trainer of lay helpers,Programme manager,Researcher,Teacher and counsellor,Midwife,Peer supporter,Child protection officer,Psychiatrist,Policy adviser,Student of psychology}',
  '{with displaced families,in primary health care,for adolescents in schools,after the flood,in a reception centre,with survivors of torture,in rural clinics,with mothers and infants,for front-line staff,in a refugee settlement,with people who lost relatives,in the ministry of health}',
  '{Supervision of lay counsellors,Review of training materials,Referral pathways,Peer support groups,Psychological first aid trainings,Adapting manuals to a language,Monitoring and evaluation,Staff care after hard weeks,Community mobilisation,Writing proposals,Evidence on grief and loss,Remote support over weak lines}',
  '{I work with families who had to leave their homes.,We train volunteers and stay in touch with them for a year.,Interested in simple tools that work without electricity.,Before that I worked in hospitals and schools.,I learn most from the people of the villages.,Happy to share what we have tried and what has failed.,My team covers three districts with two motorbikes.,I look for colleagues to think with about burnout.}'),
 ('fr', '{Aminata,Claire,Jean,Fatou,Marie,Pierre,Mariam,Luc,Awa,Sophie,Ibrahim,Chantal,Moussa,Anne,Olivier,Rokia}',
  '{Psychologue,Travailleuse sociale,Infirmier en psychiatrie,Formatrice de pairs aidants,Coordinatrice de programme,Chercheur,Sage-femme,Psychiatre,Conseillère communautaire,Étudiante en psychologie}',
  '{auprès des familles déplacées,en soins de santé primaires,avec les adolescents à l’école,après les inondations,dans un centre d’accueil,avec les survivants de la torture,dans les cliniques rurales,avec les mères et les nourrissons,pour les équipes de terrain}',
  '{Supervision d’aidants non spécialisés,Relecture de supports de formation,Circuits d’orientation,Groupes de soutien entre pairs,Premiers secours psychologiques,Adaptation de manuels,Suivi et évaluation,Soin des équipes,Accompagnement du deuil}',
  '{Je travaille avec des familles qui ont dû quitter leur maison.,Nous formons des volontaires et restons en contact avec eux.,J’aime les outils simples qui marchent sans électricité.,Avant cela j’ai travaillé à l’hôpital et à l’école.,J’apprends surtout des gens des villages.}'),
 ('es', '{Lucía,María,José,Carmen,Juan,Rosa,Luis,Elena,Pedro,Marta,Diego,Silvia,Andrés,Paula,Jorge,Inés}',
  '{Psicóloga,Trabajador social,Enfermera de salud mental,Formadora de promotoras,Coordinador de programa,Investigadora,Partera,Psiquiatra,Consejera comunitaria,Estudiante de psicología}',
  '{con familias desplazadas,en atención primaria,con adolescentes en la escuela,después de la inundación,en un albergue,con sobrevivientes de tortura,en clínicas rurales,con madres y bebés,para equipos de primera línea}',
  '{Supervisión de personal no especializado,Revisión de materiales de formación,Rutas de derivación,Grupos de apoyo mutuo,Primeros auxilios psicológicos,Adaptación de manuales,Seguimiento y evaluación,Cuidado de los equipos,Acompañamiento del duelo}',
  '{Trabajo con familias que tuvieron que dejar su casa.,Formamos a voluntarias y seguimos en contacto con ellas.,Me interesan las herramientas sencillas que funcionan sin luz.,Antes trabajé en hospitales y escuelas.,Aprendo sobre todo de la gente de las aldeas.}'),
 ('ar', '{أمينة,فاطمة,خالد,سلمى,محمد,ليلى,أحمد,هدى,يوسف,مريم,عمر,سعاد,حسن,رنا,إبراهيم,نور}',
  '{أخصائية نفسية,عامل اجتماعي,ممرضة صحة نفسية,مدربة متطوعين,منسقة برنامج,باحث,قابلة,طبيب نفسي,مرشدة مجتمعية,طالبة علم نفس}',
  '{مع الأسر النازحة,في الرعاية الصحية الأولية,مع المراهقين في المدارس,بعد الفيضان,في مركز استقبال,مع الناجين من التعذيب,في العيادات الريفية,مع الأمهات والرضّع,للعاملين في الميدان}',
  '{الإشراف على غير المتخصصين,مراجعة المواد التدريبية,مسارات الإحالة,مجموعات دعم الأقران,الإسعافات الأولية النفسية,تكييف الأدلة,الرصد والتقييم,رعاية العاملين,مرافقة الحداد}',
  '{أعمل مع أسر اضطرت إلى ترك بيوتها.,ندرّب المتطوعين ونبقى على تواصل معهم.,أهتم بأدوات بسيطة تعمل بلا كهرباء.,عملت من قبل في المستشفيات والمدارس.,أتعلم أكثر ما أتعلم من أهل القرى.}');

create function pg_temp.one(list text[]) returns text language sql volatile as $$
  select list[1 + floor(random() * cardinality(list))::int]
$$;

-- the first of a list often, the last seldom
create function pg_temp.often(list text[], steep float) returns text language sql volatile as $$
  select list[1 + floor(power(random(), steep) * cardinality(list))::int]
$$;

create temporary table chosen_from as
select array(select slug from terms where scheme = 'topic' order by md5(slug)) as topics,
       array(select slug from terms where scheme = 'kind-of-work' order by position) as works,
       array['UG','LB','SY','JO','UA','CO','CD','YE','BD','SD','KE','SS','NG','ET','AF','PK','IQ','TR','PS','GR','FR','GB','US','MX',
             'HT','NP','PH','CH','DE','IT','ES','CA','IN','TN','ML','BF','NE','CF','RW','VE','EC','PE','BR','AU','NO','SE','EG','LK','MM']
         || array(select iso2 from countries order by md5(iso2)) as countries,
       array(select code from languages order by md5(code)) as languages;

create temporary table newcomers as
select 100000 + i as id,
       (array['en', 'en', 'en', 'fr', 'es', 'ar'])[1 + floor(random() * 6)::int] as tongue,
       random() as shy,
       now() - (current_setting('bench.members')::int - i) * interval '5 minutes' as joined_at
  from (select setseed(0.25)) seed,
       generate_series((select max(id) from members) - 100000 + 1, current_setting('bench.members')::int) i;

begin;

insert into members (id, address, name, email, email_key, language, zone, joined_at) overriding system value
select id, 'b' || substr(md5('b' || id), 1, 14), pg_temp.one(names) || ' ' || chr(65 + (id % 26)::int) || '.',
       'b' || id || '@bench.example', 'b' || id || '@bench.example', tongue, 'UTC', joined_at
  from newcomers join phrases on language = tongue
 order by id;

insert into profiles (member_id, headline, about, can_help_with, country, kinds, languages, interests, introduced_at)
select id,
       case when shy < 0.85 then pg_temp.one(does) || ' ' || pg_temp.one(place) else '' end,
       case when shy < 0.45 then pg_temp.one(tells) || ' ' || pg_temp.one(tells) || ' ' || pg_temp.one(tells) else '' end,
       case when shy < 0.15 then pg_temp.one(helps) || E'\n' || pg_temp.one(helps) || E'\n' || pg_temp.one(helps)
            when shy < 0.40 then pg_temp.one(helps) else '' end,
       case when shy < 0.90 then pg_temp.often(countries, 2.2) end,
       case when shy < 0.20 then array(select distinct unnest(array[pg_temp.often(works, 1.6), pg_temp.one(works)]))
            when shy < 0.95 then array[pg_temp.often(works, 1.6)] else '{}' end,
       array(select distinct spoken
               from unnest(array[tongue, case when random() < 0.5 then 'en' end,
                                 case when random() < 0.4 then pg_temp.often(c.languages, 2) end]) spoken
              where spoken is not null),
       array(select distinct unnest((array[pg_temp.often(topics, 1.5), pg_temp.often(topics, 1.5), pg_temp.one(topics)])
                                    [1:floor(random() * 4)::int])),
       joined_at
  from newcomers join phrases on language = tongue cross join chosen_from c
 order by id;

insert into visibilities (member_id, field, seen_by)
select id, field, (array['GROUPS', 'HOST', 'NOBODY'])[1 + floor(random() * 3)::int]
  from newcomers, (values ('country', 0.08), ('languages', 0.02), ('kinds', 0.02), ('can_help_with', 0.03), ('about', 0.03)) hidden (field, share)
 where random() < share
union all
select id, 'headline', 'EVERYONE' from newcomers where random() < 0.1;

insert into assignments (member_id, host_id, since, reasons, due_at, welcomed_at)
select id, 100001 + id % 20, joined_at, '{}', joined_at + interval '48 hours', joined_at + interval '20 hours' from newcomers;

commit;

-- one member in five hundred is in safety mode: their tables hold a pseudonym and nothing else
insert into safety (member_id, since, name, address, profile, visibilities)
select id, now(), name, address, '{}', '[]' from members where id > 200000 and id % 500 = 0;

update profiles set findable_by = found_by(member_id) where member_id > 100000;

vacuum analyze members;

vacuum analyze profiles;

analyze;
