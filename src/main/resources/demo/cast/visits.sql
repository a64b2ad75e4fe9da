-- the shared cast: everybody was here lately
delete from visits;
insert into visits (member_id, began_at, since)
select id, now() - interval '1 day' - id * interval '1 hour', now() - interval '3 days' from members;
