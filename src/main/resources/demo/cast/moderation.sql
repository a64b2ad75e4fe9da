-- Hana has told of Baraka; Kofi looks into it
delete from reports;
alter sequence reports_id_seq restart with 1000;
insert into reports (id, address, member_id, reporter_id, reason, note, reported_at) overriding system value values
  (1, 'rhana00000000001', 8, 4, 'OTHER', '', now() - interval '1 day');
insert into claims (report_id, host_id, since) values (1, 2, now() - interval '1 hour');
