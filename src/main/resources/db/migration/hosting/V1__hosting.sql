-- the hosting team: who looks after members, where, in which languages, and how many
create table hosts (
  member_id bigint primary key references members on delete cascade,
  kind text not null check (kind in ('NETWORK', 'REGIONAL', 'MANAGER')),
  regions text[] not null default '{}',                               -- codes of UN M49; none means everywhere
  languages text[] not null check (cardinality(languages) > 0),
  capacity int not null default 500 check (capacity > 0),             -- at the normal weight
  weight text not null default 'NORMAL' check (weight in ('NONE', 'HALF', 'NORMAL', 'DOUBLE')),
  since timestamptz not null
);

-- which host a member has: the primary key makes a second one impossible
create table assignments (
  member_id bigint primary key references members on delete cascade,
  host_id bigint not null references hosts deferrable initially deferred,
  since timestamptz not null,
  reasons text[] not null,                                            -- why this host, as in Reason: speaks:ar,en
  due_at timestamptz not null,                                        -- when the member should have been welcomed
  welcomed_at timestamptz
);
create index assignments_of_host on assignments (host_id, member_id);
create index assignments_to_welcome on assignments (host_id, due_at) where welcomed_at is null;

-- … and this a missing one, seen at commit: whoever is a member has an assignment, and its host is a host
create function every_member_has_a_host() returns trigger language plpgsql as $$
declare
  whom bigint;
begin
  if tg_table_name = 'members' then
    whom := new.id;
  else
    whom := old.member_id;
  end if;
  if exists (select from members where id = whom)
     and not exists (select from assignments where member_id = whom) then
    raise exception 'member % has no host', whom
      using errcode = 'integrity_constraint_violation', constraint = 'every_member_has_a_host';
  end if;
  return null;
end
$$;

create constraint trigger every_member_has_a_host
  after insert on members
  deferrable initially deferred
  for each row execute function every_member_has_a_host();

create constraint trigger every_member_has_a_host
  after delete or update of member_id on assignments
  deferrable initially deferred
  for each row execute function every_member_has_a_host();

-- whose host somebody is
create view member_host as select member_id, host_id from assignments;

-- a host as everybody may see one: public by their role
create view host_card as
select h.member_id, m.address, m.name, h.kind, h.regions, h.languages, h.since
  from hosts h
  join member_card m on m.id = h.member_id;
