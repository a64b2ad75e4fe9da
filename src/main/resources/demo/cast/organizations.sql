-- organizations that do not exist, beside the real ones that come with the program: Amina looks after the first, Joseph after the
-- network, which Hana claims too; one is a proposal of Baraka's, and nobody of the last is here
insert into changes (kind, subject) select 'organization', id from organizations where slug is null;
delete from organizations where slug is null;
delete from merged_organizations;
insert into organizations (id, address, name, short_name, kind, country, places, website, website_evidence, evidence) overriding system value values
  (900001, 'lakeside000000b1', 'Lakeside Listeners', null, 'community', 'UG', '{UG,002,202,014}', null, null, 'editorial'),
  (900002, 'listening00000b2', 'Listening Lakes Network', 'LLN', 'network', 'KE', '{KE,002,202,014}', 'https://listening.example.org/', 'seen', 'editorial'),
  (900003, 'lakesidd000000b3', 'Lakeside Listeners Kampala', null, 'ngo', 'UG', '{UG,002,202,014}', 'https://lakeside.example.org/', 'recalled', 'recalled'),
  (900004, 'hilltop00000000b4', 'Hilltop Hearers', null, 'community', 'RW', '{RW,002,202,014}', null, null, 'editorial');
insert into organization_names (organization_id, language, name, short_name, evidence) values
  (900002, 'ar', 'شبكة البحيرات المصغية', null, 'editorial');
insert into organization_callings (organization_id, folded, called) values
  (900001, 'lakeside listeners', 'Lakeside Listeners'),
  (900002, 'listening lakes network', 'Listening Lakes Network'),
  (900002, 'lln', 'LLN'),
  (900002, 'شبكه البحيرات المصغيه', 'شبكة البحيرات المصغية'),
  (900003, 'lakeside listeners kampala', 'Lakeside Listeners Kampala'),
  (900004, 'hilltop hearers', 'Hilltop Hearers');
insert into organization_proposals (organization_id, member_id, proposed_at) values
  (900003, 8, now() - interval '2 days');
insert into organization_managers (organization_id, member_id, since, terms_version, terms_language, accepted_at, confirmed_by) values
  (900001, 1, now() - interval '40 days', 0, 'ar', now() - interval '41 days', 3),
  (900002, 5, now() - interval '30 days', 0, 'en', now() - interval '31 days', 2);
insert into organization_claims (organization_id, member_id, role, message, terms_version, terms_language, claimed_at) values
  (900002, 4, 'Coordinator', 'You find me on the page of the team.', 0, 'ar', now() - interval '1 day');
insert into network_proposals (network_id, organization_id, by_side, by_member_id, proposed_at) values
  (900002, 900001, 'NETWORK', 5, now() - interval '5 days'),
  (900002, 900003, 'NETWORK', 5, now() - interval '4 days');
insert into network_memberships (network_id, organization_id, since) values
  (900002, 900004, now() - interval '20 days');
insert into affiliations (member_id, organization_id, title, since, added_at) values
  (1, 900001, 'Supervisor', 2019, now() - interval '60 days'),
  (4, 900001, 'Adviser', null, now() - interval '50 days'),
  (8, 900001, 'Nurse', 2023, now() - interval '10 days');
update profiles p
   set findable_by = p.findable_by || array['organization:lakeside000000b1']
 where p.member_id in (select member_id from affiliations);
insert into changes (kind, subject) select 'organization', id from organizations where slug is null;
