-- the demo community: everybody was here lately
insert into visits (member_id, began_at, since)
select id, now() - interval '20 hours' - id % 40 * interval '1 hour', now() - interval '4 days'
  from members
 where email like '%@demo.invalid';
