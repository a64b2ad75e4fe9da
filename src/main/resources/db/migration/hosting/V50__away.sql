-- when a host works: as their country does, and by the clock of their country, unless they say otherwise
alter table hosts add column working_days int[] check (working_days <@ '{1,2,3,4,5,6,7}' and cardinality(working_days) > 0);
alter table hosts add column zone text;

-- who stands in for a host unless another is said
create table backups (
  host_id bigint primary key references hosts on delete cascade,
  backup_id bigint not null references hosts on delete cascade,
  check (host_id <> backup_id)
);
create index backups_of_backup on backups (backup_id);

-- when a host is away; without an end until they say that they are back
create table away (
  id bigint generated always as identity primary key,
  host_id bigint not null references hosts on delete cascade,
  since timestamptz not null,
  until timestamptz,
  why text not null check (why in ('OWN', 'MANAGER', 'MISSED')),
  backup_id bigint references hosts on delete set null,               -- none: as usual
  set_by bigint references members on delete set null,                -- none: nobody, it came about
  set_at timestamptz not null,
  check (until > since),
  check (host_id <> backup_id)
);
create index away_of_host on away (host_id, since);
create index away_of_backup on away (backup_id);
create index away_set_by on away (set_by);
create index away_ending on away (until);
create unique index away_without_end on away (host_id) where until is null;

-- a host has been told what happened meanwhile
create table returns (
  away_id bigint primary key references away on delete cascade,
  at timestamptz not null
);

-- who is away at this instant; of several reasons the latest
create view away_now as
select distinct on (a.host_id) a.host_id, a.id, a.since, a.until, a.why, coalesce(a.backup_id, b.backup_id) as backup_id
  from away a
  left join backups b on b.host_id = a.host_id
 where a.since <= statement_timestamp()
   and (a.until is null or a.until > statement_timestamp())
 order by a.host_id, a.since desc, a.id desc;

-- who does a host's work at this instant, one row for each host: they themselves, or while they are away whoever stands in. Where
-- that one is away too, who stands in for them, never in a circle; where nobody is left, the hosting manager, then whoever has been
-- in the team longest; and where all are away, each their own
create view desks as
with recursive chain (host_id, worker_id, passed) as (
  select host_id, backup_id, array[host_id] from away_now
  union all
  select c.host_id, n.backup_id, c.passed || c.worker_id
    from chain c
    join away_now n on n.host_id = c.worker_id
   where c.worker_id <> all (c.passed)
)
select h.member_id as host_id,
       case when n.host_id is null then h.member_id
            else coalesce((select c.worker_id
                             from chain c
                            where c.host_id = h.member_id
                              and c.worker_id not in (select host_id from away_now)),
                          (select p.member_id
                             from hosts p
                            where p.member_id not in (select host_id from away_now)
                            order by (p.kind = 'MANAGER') desc, p.since, p.member_id
                            limit 1),
                          h.member_id) end as worker_id,
       coalesce(n.since, h.since) as since
  from hosts h
  left join away_now n on n.host_id = h.member_id;
