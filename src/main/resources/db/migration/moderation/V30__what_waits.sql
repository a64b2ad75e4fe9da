-- What waits for somebody to look into it, found without reading what has been dealt with. Kept by triggers: a claim or a closure
-- is a row of its own, and a version of the program that knows nothing of this column keeps it right too.
alter table reports add column waits boolean not null default true;
alter table reports add column open boolean not null default true;
update reports r
   set waits = not exists (select from claims where report_id = r.id),
       open = not exists (select from closures where report_id = r.id)
 where exists (select from claims where report_id = r.id) or exists (select from closures where report_id = r.id);
create index reports_waiting on reports (id) where waits;
create index reports_open on reports (id) where open;

create function report_is_claimed() returns trigger language plpgsql as $$
begin
  update reports
     set waits = not exists (select from claims where report_id = reports.id)
   where id = case tg_op when 'DELETE' then old.report_id else new.report_id end;
  return null;
end $$;
create trigger report_is_claimed after insert or delete on claims
  for each row execute function report_is_claimed();

create function report_is_closed() returns trigger language plpgsql as $$
begin
  update reports
     set open = not exists (select from closures where report_id = reports.id)
   where id = case tg_op when 'DELETE' then old.report_id else new.report_id end;
  return null;
end $$;
create trigger report_is_closed after insert or delete on closures
  for each row execute function report_is_closed();
