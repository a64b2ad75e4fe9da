-- that somebody was told of something overdue: who does the work, then who stands in for them, then the manager, each once
create table escalations (
  kind text not null,
  address text not null,
  since timestamptz not null,                      -- of what waits: what comes later at the same address is another thing
  step text not null check (step in ('WORKER', 'BACKUP', 'MANAGER')),
  host_id bigint not null references hosts on delete cascade,      -- on whose desk it is
  told_id bigint references members on delete set null,            -- none: there was nobody else to tell
  at timestamptz not null,
  primary key (kind, address, since, step)
);
create index escalations_of_host on escalations (host_id, at);
create index escalations_told on escalations (told_id);
create index escalations_by_age on escalations (at);

-- a host who has been told that they will be noted as away if so much stays overdue
create table warnings (
  host_id bigint primary key references hosts on delete cascade,
  at timestamptz not null
);

-- the last day on which a host was told in the morning what waits
create table mornings (
  host_id bigint primary key references hosts on delete cascade,
  day date not null
);

-- what the links in the morning's mail do: put one row aside, once; or, without a row, end these mails
create table desk_links (
  token_hash bytea primary key,
  host_id bigint not null references hosts on delete cascade,
  kind text,
  address text,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((kind is null) = (address is null))
);
create index desk_links_of_host on desk_links (host_id);
create index desk_links_by_age on desk_links (expires_at);
