-- Besides members, what they make is reported: a thing is known by its kind and its number in the room that keeps it, and by the
-- group in which it stands, whose hosts may decide. What waits to be let through, and who appeals, stands in the same queue.
alter table reports alter column member_id drop not null;       -- nobody for a group, and for what somebody wrote who has left
alter table reports add column kind text not null default 'member';
alter table reports add column thing_id bigint;
alter table reports add column group_id bigint;
alter table reports add column gravity smallint not null default 5;   -- the lower, the sooner
alter table reports add column appeal_of bigint unique references reports on delete cascade;
alter table reports drop constraint reports_reason_check;
alter table reports add constraint reports_reason_check check (reason in
  ('HARASSMENT', 'PRIVACY', 'FALSE_IDENTITY', 'HARMFUL', 'SPAM', 'OTHER', 'APPEAL', 'LINKS', 'REPEATED', 'FLOOD')) not valid;
update reports
   set gravity = case reason when 'HARASSMENT' then 1 when 'PRIVACY' then 1 when 'HARMFUL' then 2 when 'FALSE_IDENTITY' then 3
                             when 'SPAM' then 4 else 5 end;
create index reports_in_order on reports (gravity, id) where open;
create index reports_of_groups on reports (group_id, gravity, id) where open and group_id is not null;
create index reports_of_things on reports (thing_id, kind) where thing_id is not null;

-- what was decided, in words for both sides; until when it holds; and when it was taken back
alter table closures add column reason text not null default '' check (length(reason) <= 2000);
alter table closures add column until timestamptz;
alter table closures add column undone_at timestamptz;
alter table closures drop constraint closures_outcome_check;
alter table closures add constraint closures_outcome_check check (outcome in
  ('SPOKEN_TO', 'PASSED_ON', 'NOTHING_WRONG', 'KNOWN_ALREADY', 'WARN', 'HIDE', 'REMOVE', 'SLOW', 'SUSPEND', 'RELEASE', 'UPHELD',
   'OVERTURNED')) not valid;

-- whom a decision concerns, and where they read it
create view decisions_about_members as
select r.id, r.address, r.member_id
  from reports r
  join closures c on c.report_id = r.id
 where c.outcome in ('WARN', 'HIDE', 'REMOVE', 'SLOW', 'SUSPEND', 'RELEASE', 'OVERTURNED')
    or (c.outcome = 'UPHELD' and r.reporter_id is null);
