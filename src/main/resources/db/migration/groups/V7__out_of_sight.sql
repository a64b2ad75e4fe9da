-- Who is in safety mode is in no list and no count of a group; in the group they still are. What they ask for while they are in
-- safety mode, they ask under their pseudonym.
alter table memberships add column shown boolean not null default true;
alter table join_requests add column shown boolean not null default true;
alter table invitations add column shown boolean not null default true;

create function memberships_are_shown() returns trigger language plpgsql as $$
begin
  new.shown := not exists (select from member_card where id = new.member_id and safe);
  return new;
end $$;
create trigger memberships_are_shown before insert on memberships
  for each row execute function memberships_are_shown();

create or replace function count_those_who_came() returns trigger language plpgsql as $$
begin
  update groups g
     set members_count = members_count + came.n
    from (select group_id, count(*)::int as n from came where shown group by group_id) came
   where g.id = came.group_id;
  return null;
end $$;

create or replace function count_those_who_left() returns trigger language plpgsql as $$
begin
  update groups g
     set members_count = members_count - gone.n
    from (select group_id, count(*)::int as n from gone where shown group by group_id) gone
   where g.id = gone.group_id;
  return null;
end $$;

create function count_those_who_are_shown() returns trigger language plpgsql as $$
begin
  update groups g
     set members_count = members_count + now.n - before.n
    from (select group_id, count(*) filter (where shown)::int as n from are group by group_id) now
    join (select group_id, count(*) filter (where shown)::int as n from were group by group_id) before using (group_id)
   where g.id = now.group_id and now.n <> before.n;
  return null;
end $$;
create trigger memberships_changed after update on memberships
  referencing old table as were new table as are for each statement execute function count_those_who_are_shown();

create or replace view group_members as select group_id, member_id, since, shown from memberships;

create or replace view group_join_requests as
select group_id, member_id, asked_at, shown from join_requests;

create or replace view group_invitations as
select group_id, member_id, by_member_id, invited_at, shown from invitations;
