-- whose member left the network: for a host who was away meanwhile, as a number
create table farewells (
  id bigint generated always as identity primary key,
  host_id bigint not null references hosts on delete cascade,
  member_id bigint unique references members on delete set null,      -- for who changes their mind; who they were goes with them
  at timestamptz not null
);
create index farewells_of_host on farewells (host_id, at);
