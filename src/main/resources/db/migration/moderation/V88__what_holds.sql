-- what somebody is yet to decide of, appeals as well: its room forgets nothing of it
create view things_in_question as
select kind, thing_id from reports where open and thing_id is not null;

-- what a decision that was not taken back keeps out of sight
create view things_out_of_sight as
select r.kind, r.thing_id
  from reports r
  join closures c on c.report_id = r.id
 where r.thing_id is not null and c.outcome in ('HIDE', 'REMOVE') and c.undone_at is null;
