-- the demo community, invented: where its people work. The organizations are real and know nothing of them: each title says that it is invented
insert into affiliations (member_id, organization_id, title, since, added_at)
select m.id, o.id, v.title || ' · demo', v.since, m.joined_at
  from (values
  ('elena', 'mhpss-network', 'Hosting Manager', 2021),
  ('kofi', 'mhpss-network', 'Host', 2020),
  ('priya', 'mhpss-network', 'Host', 2021),
  ('hana', 'basicneeds', 'Psychosocial officer', 2019),
  ('joseph', 'tpo-uganda', 'Trainer', 2016),
  ('mira', 'bangladesh-rcs', 'Team leader', 2018),
  ('thandi', 'repssi', 'Trainer', null),
  ('baraka', 'kenya-red-cross', 'Nurse', 2022),
  ('daniel', 'mhin', 'Editor', 2020),
  ('sunita', 'tpo-nepal', 'Counsellor', 2015),
  ('olena', 'ukrainian-red-cross', 'Psychologist', 2022),
  ('ingrid', 'ifrc-ps-centre', 'Adviser', 2017),
  ('farid', 'healthnet-tpo-afghanistan', 'Supervisor', 2014),
  ('grace', 'tpo-uganda', 'Counsellor', 2021),
  ('sela', 'ifrc-ps-centre', 'Volunteer trainer', null),
  ('anya', 'mhpss-collaborative', 'Researcher', 2021),
  ('zainab', 'unicef', 'Consultant', 2023),
  ('fatou', 'unfpa', 'Sage-femme', 2018),
  ('clarisse', 'war-child', 'Formatrice', 2020),
  ('mireille', 'mdm', 'Psychologue', 2019),
  ('adele', 'who-afro', 'Conseillère', 2022),
  ('camila', 'corporacion-avre', 'Psicóloga', 2013),
  ('rafael', 'medicos-del-mundo', 'Voluntario', null),
  ('tatiana', 'unhcr', 'Consejera', 2021),
  ('amina', 'restart-lebanon', 'أخصائية نفسية', 2018),
  ('maryam', 'abaad', 'مرشدة', 2020),
  ('khaled', 'palestine-rcs', 'متطوع', 2015),
  ('nadia', 'idraac', 'باحثة', 2016)) v (person, organization, title, since)
  join members m on m.email = v.person || '@demo.invalid'
  join organizations o on o.slug = v.organization;
update profiles p
   set findable_by = found_by(p.member_id) || shown.found_by
  from (select a.member_id, array_agg('organization:' || o.address) as found_by
          from affiliations a
          join organizations o on o.id = a.organization_id
          join members m on m.id = a.member_id
         where m.email like '%@demo.invalid'
           and not exists (select from hidden_fields h where h.member_id = a.member_id and h.field = 'affiliations')
         group by a.member_id) shown
 where shown.member_id = p.member_id;
