-- who of the team is on duty in a week, from Monday to Sunday by universal time: for what is nobody's in particular
create table duties (
  week date primary key check (extract(isodow from week) = 1),
  host_id bigint not null references hosts on delete cascade,
  set_at timestamptz not null,
  told_at timestamptz                                                 -- when the host was reminded by mail
);
create index duties_of_host on duties (host_id, week);

-- a host would like to give a week away and have another's for it; that one has not answered yet
create table swaps (
  id bigint generated always as identity primary key,
  address text not null unique,
  week date not null unique references duties on delete cascade,
  for_week date not null references duties on delete cascade,
  asked_at timestamptz not null,
  check (week <> for_week)
);
create index swaps_for_week on swaps (for_week);

-- who is on duty at this instant, and who does their work while they are away; nobody where none was set
create view on_duty as
select d.host_id, k.worker_id, d.week
  from duties d
  join desks k on k.host_id = d.host_id
 where d.week = date_trunc('week', statement_timestamp() at time zone 'UTC')::date;
