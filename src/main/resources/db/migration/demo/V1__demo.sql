-- whether the invented community was brought in: once at most
create table demo_loads (
  one boolean primary key default true check (one),
  loaded_at timestamptz not null
);
