-- when each host was last given something to answer
create index if not exists contact_claims_lately on contact_claims (host_id, since);

-- As before, and begun with what waits, which is little; what was ever given to whom is much.
create or replace view contact_waiting as
select w.message_id, t.address, t.topic, t.goes_to, t.language, c.host_id, w.since, w.due_at
  from contact_waits w
 cross join lateral (select address, topic, goes_to, language from contact_messages where id = w.message_id limit 1) t
  left join lateral (select host_id from contact_claims where message_id = w.message_id limit 1) c on true
 where w.whom = 'US';
