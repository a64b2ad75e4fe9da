-- whom a host was given between two instants, the latest first
create index if not exists assignments_since on assignments (host_id, since);

-- How many introductions of a host were opened in a month, counted as it happens: the introductions themselves are forgotten. No member
-- is in it; a host who leaves the network takes their name out of it
create table introductions_opened (
  month date not null check (extract(day from month) = 1),              -- by universal time
  host_id bigint references members on delete set null,
  times int not null check (times > 0),
  unique (month, host_id)
);
create index introductions_opened_of_host on introductions_opened (host_id);

create function introductions_are_counted() returns trigger language plpgsql as $$
begin
  insert into introductions_opened (month, host_id, times)
  select date_trunc('month', new.at at time zone 'UTC')::date, host_id, 1 from introductions where id = new.introduction_id
  on conflict (month, host_id) do update set times = introductions_opened.times + 1;
  return null;
end
$$;

-- those from before, none of which comes in between
lock table introduction_openings in share row exclusive mode;
create trigger introductions_are_counted after insert on introduction_openings
  for each row execute function introductions_are_counted();

insert into introductions_opened (month, host_id, times)
select date_trunc('month', o.at at time zone 'UTC')::date, i.host_id, count(*)
  from introduction_openings o
  join introductions i on i.id = o.introduction_id
 group by 1, 2;
