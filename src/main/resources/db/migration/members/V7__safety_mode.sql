-- While a member is in safety mode, only safety mode itself writes their name, address, profile and visibilities: what a form
-- that was opened before sends later changes nothing. Whoever waited for safety mode to be switched on is seen too, for a
-- trigger reads what has been committed in the meantime.
create function is_put_away(whom bigint) returns boolean language sql as $$
  select current_setting('mhpss.putting_away', true) is distinct from whom::text
     and exists (select from safety s join members m on m.id = s.member_id where s.member_id = whom)
$$;

create function name_stays_put_away() returns trigger language plpgsql as $$
begin
  if is_put_away(old.id) then
    new.name := old.name;
    new.address := old.address;
  end if;
  return new;
end $$;
create trigger name_stays_put_away before update of name, address on members
  for each row execute function name_stays_put_away();

create function profile_stays_put_away() returns trigger language plpgsql as $$
begin
  if is_put_away(old.member_id) then
    return old;
  end if;
  return new;
end $$;
create trigger profile_stays_put_away before update on profiles
  for each row execute function profile_stays_put_away();

create function visibilities_stay_put_away() returns trigger language plpgsql as $$
begin
  if is_put_away(case tg_op when 'DELETE' then old.member_id else new.member_id end) then
    return null;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
create trigger visibilities_stay_put_away before insert or update or delete on visibilities
  for each row execute function visibilities_stay_put_away();

-- who wants a way out on every page
create table quick_exits (
  member_id bigint primary key references members on delete cascade,
  since timestamptz not null
);

-- what rooms above show of a member is hidden too, whether or not the member could choose who sees it
create or replace view hidden_fields as
select member_id, field, seen_by from visibilities where seen_by in ('GROUPS', 'HOST', 'NOBODY')
union
select s.member_id, above.field, 'NOBODY'
  from safety s
  cross join (values ('affiliations'), ('memberships')) above (field);
