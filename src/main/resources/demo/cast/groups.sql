-- the shared cast: an open group, a closed one, a hidden one, and one that only Joseph knows of: a group of an organization
delete from groups;
alter sequence groups_id_seq restart with 1000;
insert into groups (id, address, name, purpose, access, kind, topics, countries, languages, founder_id, founded_at) overriding system value values
  (1, 'gchildren0000001', 'Children and families', 'Working with children and those who care for them.', 'OPEN', 'INTEREST', '{children-youth}', '{}', '{en}', 5, now() - interval '200 days'),
  (2, 'gsupervis0000002', 'Supervisors', 'A quiet place for those who supervise others.', 'CLOSED', 'WORKING_GROUP', '{supervision}', '{UG,KE}', '{en,fr}', 5, now() - interval '150 days'),
  (3, 'gboard0000000003', 'Hosts’ room', 'How we host, among ourselves.', 'HIDDEN', 'WORKING_GROUP', '{}', '{}', '{en}', 3, now() - interval '100 days'),
  (4, 'glakeside0000004', 'Lakeside planning', 'What Joseph prepares by himself.', 'HIDDEN', 'ORGANIZATION', '{}', '{}', '{en}', 5, now() - interval '50 days');
insert into memberships (group_id, member_id, since) values
  (1, 5, now() - interval '200 days'), (1, 4, now() - interval '80 days'),
  (2, 5, now() - interval '150 days'), (2, 2, now() - interval '140 days'),
  (3, 3, now() - interval '100 days'), (3, 6, now() - interval '90 days'),
  (4, 5, now() - interval '50 days');
insert into hostings (group_id, member_id, since) values
  (1, 5, now() - interval '200 days'), (2, 5, now() - interval '150 days'), (3, 3, now() - interval '100 days'), (4, 5, now() - interval '50 days');
