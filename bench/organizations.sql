-- As many organizations as the setting bench.organizations says: families of near-same names in four languages, with other names,
-- short names and parents; members who work there, some of whom hide it; networks and groups. Run after fill.sql (Fill does, when it
-- is asked for so many).
create temporary table said (language text primary key, does text[], whom text[], where_ text[]);

insert into said values
 ('en', '{Hope,Bright Future,Healing Hands,Listening Ear,New Dawn,Safe Haven,Open Door,Common Ground,Mind Matters,Community Care,Peace Builders,Green Valley,Well Being,Hand in Hand}',
  '{Foundation,Association,Trust,Network,Initiative,Institute,Centre,Society,Alliance,Project,Cooperative,Council}',
  '{International,Uganda,Kenya,Lebanon,Nepal,Bangladesh,Jordan,Ukraine,Nigeria,Ethiopia,for Refugees,for Children,for Mental Health,of the North,of the Lakes}'),
 ('fr', '{Espoir,Avenir,Mains Tendues,À l’écoute,Aube Nouvelle,Refuge,Porte Ouverte,Terre Commune,Santé Mentale,Entraide}',
  '{Fondation,Association,Réseau,Initiative,Institut,Centre,Société,Alliance,Collectif}',
  '{Internationale,du Mali,du Niger,de Côte d’Ivoire,du Cameroun,pour les Réfugiés,pour les Enfants,des Grands Lacs,du Sahel}'),
 ('es', '{Esperanza,Futuro,Manos Unidas,A la Escucha,Nuevo Amanecer,Refugio,Puerta Abierta,Tierra Común,Salud Mental,Apoyo Mutuo}',
  '{Fundación,Asociación,Red,Iniciativa,Instituto,Centro,Sociedad,Alianza,Colectivo}',
  '{Internacional,de Colombia,del Perú,de Guatemala,para Refugiados,para la Niñez,del Norte,de los Andes}'),
 ('ar', '{الأمل,المستقبل,الأيدي الحانية,الإصغاء,الفجر الجديد,الملاذ,الباب المفتوح,الأرض المشتركة,الصحة النفسية,التكافل}',
  '{مؤسسة,جمعية,شبكة,مبادرة,معهد,مركز,رابطة,تحالف}',
  '{الدولية,في لبنان,في الأردن,في اليمن,للاجئين,للأطفال,في الشمال,السورية}');

-- as the program folds names, near enough for these words
create function pg_temp.folded(name text) returns text language sql immutable as $$
  select btrim(regexp_replace(
           translate(lower(name), 'àâçéèêëîïôùûüáíóúñÀÉىةأإآ', 'aaceeeeiiouuuaiounaeيهااا'), '[^[:alnum:]]+', ' ', 'g'))
$$;

create temporary table newcomers as
select 1000000 + i as id,
       (array['en', 'en', 'en', 'fr', 'es', 'ar'])[1 + abs(hashint8(i)) % 6] as tongue,
       abs(hashint8(i * 7 + 1)) as a, abs(hashint8(i * 7 + 2)) as b, abs(hashint8(i * 7 + 3)) as c
  from generate_series((select count(*) from organizations) + 1, current_setting('bench.organizations')::int) i;

create temporary table called as
select id, tongue, a, b, c,
       case when tongue = 'en' then does[1 + a % cardinality(does)] || ' ' || whom[1 + b % cardinality(whom)] || ' ' || where_[1 + c % cardinality(where_)]
            else whom[1 + b % cardinality(whom)] || ' ' || does[1 + a % cardinality(does)] || ' ' || where_[1 + c % cardinality(where_)] end
         || case when a % 3 = 0 then '' else ' ' || (id % 900) end as name
  from newcomers join said on language = tongue;

begin;

insert into organizations (id, address, name, short_name, kind, country, places, website, website_evidence, evidence, works) overriding system value
select n.id, 'o' || substr(md5('o' || n.id), 1, 14), n.name,
       case when n.b % 3 = 0 then upper(substr(md5(n.name), 1, 4)) end,
       kinds[1 + n.c % cardinality(kinds)], co.iso2,
       array_remove(array[co.iso2, co.region, co.sub_region, co.intermediate_region], null),
       case when n.c % 2 = 0 then 'https://o' || n.id || '.example.org/' end,
       case when n.c % 2 = 0 then 'seen' end, 'editorial',
       case when n.a % 10 = 0 then n.b % 40 else 0 end
  from called n
 cross join (select array(select slug from terms where scheme = 'organization-kind' order by slug) as kinds,
                    array(select iso2 from countries order by md5(iso2)) as all_countries) offered
  join countries co on co.iso2 = offered.all_countries[1 + floor(power(n.b % 1000 / 1000.0, 2) * cardinality(offered.all_countries))::int]
 order by n.id;

update organizations set parent_id = 1000000 + (id % 500) where id > 1000600 and id % 9 = 0
   and exists (select from organizations p where p.id = 1000000 + (organizations.id % 500));

insert into organization_names (organization_id, language, name, evidence)
select n.id, s.language,
       s.whom[1 + n.b % cardinality(s.whom)] || ' ' || s.does[1 + n.a % cardinality(s.does)] || ' ' || (n.id % 900), 'editorial'
  from called n join said s on s.language <> n.tongue and (n.id + length(s.language || s.language) + ascii(s.language)) % 4 = 0;

insert into organization_callings (organization_id, folded, called)
select id, pg_temp.folded(name), name from called
union
select id, pg_temp.folded(short_name), short_name from organizations where id > 1000000 and short_name is not null
union
select organization_id, pg_temp.folded(name), name from organization_names where organization_id > 1000000
on conflict do nothing;

-- three members in five work somewhere, most of them with a few large organizations
insert into affiliations (member_id, organization_id, title, since, added_at)
select m.id, o.id, (array['Psychologist', 'Volunteer', 'Infirmière', 'منسقة', 'Consejera', ''])[1 + abs(hashint8(m.id)) % 6],
       2000 + abs(hashint8(m.id + 5)) % 26, m.joined_at
  from members m
  join organizations o on o.id = 1000000 + 300
       + floor(power(abs(hashint8(m.id + 11)) % 100000 / 100000.0, 3) * (current_setting('bench.organizations')::int - 400))::int
 where m.id > 100000 and abs(hashint8(m.id + 3)) % 5 < 3
on conflict do nothing;

-- and one in five of them with one of the largest
insert into affiliations (member_id, organization_id, title, added_at)
select a.member_id, 1000301 + abs(hashint8(a.member_id)) % 5, '', a.added_at
  from affiliations a where abs(hashint8(a.member_id + 77)) % 5 = 0
on conflict do nothing;

insert into visibilities (member_id, field, seen_by)
select member_id, 'affiliations', (array['GROUPS', 'HOST', 'NOBODY', 'EVERYONE', 'EVERYONE'])[1 + abs(hashint8(member_id)) % 5]
  from (select distinct member_id from affiliations where member_id > 100000) a
 where abs(hashint8(member_id + 21)) % 8 = 0
on conflict do nothing;

insert into network_memberships (network_id, organization_id, since)
select n.id, o.id, now()
  from organizations n
  join organizations o on o.id between n.id + 1 and n.id + 60 and o.kind <> 'network'
 where n.kind = 'network' and n.id between 1000000 and 1000500
on conflict do nothing;

update groups set kind = 'ORGANIZATION' where id > 100000 and id % 4 = 0;

insert into belongings (group_id, organization_id, since)
select id, 1000301 + id % 12, now() from groups where kind = 'ORGANIZATION' and id > 100000
on conflict do nothing;

commit;

update profiles p
   set findable_by = found_by(p.member_id) || shown.found_by
  from (select a.member_id, array_agg('organization:' || o.address) as found_by
          from affiliations a
          join organizations o on o.id = a.organization_id
         where not exists (select from hidden_fields h where h.member_id = a.member_id and h.field = 'affiliations')
         group by a.member_id) shown
 where shown.member_id = p.member_id and p.member_id > 100000;

vacuum analyze profiles;

analyze;
