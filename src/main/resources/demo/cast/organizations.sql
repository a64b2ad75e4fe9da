-- organizations that do not exist, beside the real ones that come with the program; one is a proposal of Baraka's
insert into changes (kind, subject) select 'organization', id from organizations where slug is null;
delete from organizations where slug is null;
delete from merged_organizations;
insert into organizations (id, address, name, short_name, kind, country, places, website, website_evidence, evidence) overriding system value values
  (900001, 'lakeside000000b1', 'Lakeside Listeners', null, 'community', 'UG', '{UG,002,202,014}', null, null, 'editorial'),
  (900002, 'listening00000b2', 'Listening Lakes Network', 'LLN', 'network', 'KE', '{KE,002,202,014}', 'https://listening.example.org/', 'seen', 'editorial'),
  (900003, 'lakesidd000000b3', 'Lakeside Listeners Kampala', null, 'ngo', 'UG', '{UG,002,202,014}', 'https://lakeside.example.org/', 'recalled', 'recalled');
insert into organization_names (organization_id, language, name, short_name, evidence) values
  (900002, 'ar', 'شبكة البحيرات المصغية', null, 'editorial');
insert into organization_callings (organization_id, folded, called) values
  (900001, 'lakeside listeners', 'Lakeside Listeners'),
  (900002, 'listening lakes network', 'Listening Lakes Network'),
  (900002, 'lln', 'LLN'),
  (900002, 'شبكه البحيرات المصغيه', 'شبكة البحيرات المصغية'),
  (900003, 'lakeside listeners kampala', 'Lakeside Listeners Kampala');
insert into organization_proposals (organization_id, member_id, proposed_at) values
  (900003, 8, now() - interval '2 days');
insert into changes (kind, subject) select 'organization', id from organizations where slug is null;
