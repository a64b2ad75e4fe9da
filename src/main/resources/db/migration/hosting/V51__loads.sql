-- How many members each host has: the sum of these rows. Who comes, goes or moves adds a row and changes none, so that nobody waits
-- for anybody; now and then they are put together. A host who is none any more leaves a sum of nought
create table loads (
  host_id bigint not null,
  members int not null,
  given_at timestamptz                                                -- when the host was last given a member
);
create index loads_of_host on loads (host_id);

-- who had whom before
create table moves (
  id bigint generated always as identity primary key,
  member_id bigint not null references members on delete cascade,
  from_id bigint references members on delete set null,
  to_id bigint references members on delete set null,
  at timestamptz not null
);
create index moves_of_member on moves (member_id, id);
create index moves_from on moves (from_id, at);
create index moves_to on moves (to_id, at);

-- Nested loops are off because a plan made for one member would be kept for ten thousand
create function hosts_are_given_members() returns trigger language plpgsql set enable_nestloop = off as $$
begin
  if tg_op = 'INSERT' then
    insert into loads (host_id, members, given_at)
    select host_id, count(*), statement_timestamp() from after_it group by host_id;
  elsif tg_op = 'DELETE' then
    insert into loads (host_id, members)
    select host_id, -count(*) from before_it group by host_id;
  else
    insert into loads (host_id, members, given_at)
    select host_id, sum(n), case when sum(n) > 0 then statement_timestamp() end
      from (select host_id, 1 as n from after_it
             union all
            select host_id, -1 from before_it) changed
     group by host_id
    having sum(n) <> 0;
    with moved as (
      insert into moves (member_id, from_id, to_id, at)
      select a.member_id, b.host_id, a.host_id, statement_timestamp()
        from after_it a
        join before_it b on b.member_id = a.member_id and b.host_id <> a.host_id
      returning member_id)
    delete from waiting_for_another w using moved where w.member_id = moved.member_id;
  end if;
  return null;
end
$$;

create trigger hosts_are_given_members_at_joining
  after insert on assignments
  referencing new table as after_it
  for each statement execute function hosts_are_given_members();

create trigger hosts_are_given_members_by_moving
  after update on assignments
  referencing old table as before_it new table as after_it
  for each statement execute function hosts_are_given_members();

create trigger hosts_lose_members
  after delete on assignments
  referencing old table as before_it
  for each statement execute function hosts_are_given_members();

insert into loads (host_id, members, given_at)
select host_id, count(*), max(since) from assignments group by host_id;

-- A member does not want this host any more, and need not say why. Whoever asks is given another at once
create table asked_for_another (
  id bigint generated always as identity primary key,
  member_id bigint not null references members on delete cascade,
  host_id bigint references members on delete set null,
  at timestamptz not null
);
create index asked_for_another_by_member on asked_for_another (member_id, at);
create index asked_for_another_of_host on asked_for_another (host_id);
create index asked_for_another_in_order on asked_for_another (at, id);

-- … unless nobody else speaks a language with them: then the hosting manager decides
create table waiting_for_another (
  member_id bigint primary key references members on delete cascade,
  since timestamptz not null
);

-- Why this host, with reasons that a version before does not know: it reads the view beside this one
create view why_this_host as
select a.member_id,
       case when m.safe is false and h.safe is false then a.reasons
            else array(select reason
                         from unnest(a.reasons) reason
                        where reason in ('few', 'turn', 'only', 'decided', 'everywhere')) end as reasons
  from assignments a
  left join member_card m on m.id = a.member_id
  left join member_card h on h.id = a.host_id;

create or replace view assignment_reasons as
select member_id,
       array(select reason from unnest(reasons) reason
              where reason not in ('hours', 'turn')) as reasons
  from why_this_host;
