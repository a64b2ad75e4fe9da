-- which packaged files are in the database, so that a start reads only what has changed
create table first_loads (
  name text primary key,
  checksum text not null,
  loaded timestamptz not null default now()
);

create table terms (
  scheme text not null,
  slug text not null check (length(slug) between 1 and 80),
  parent text check (parent <> slug),
  position integer not null,                        -- as in the file; some schemes are shown in this order
  version text,                                     -- of the scheme that the term is taken from
  evidence text not null check (evidence in ('checked', 'recalled', 'editorial')),
  replaced_by text,
  note text,
  withdrawn timestamptz,                            -- no longer offered; what carries it keeps its label
  primary key (scheme, slug),
  foreign key (scheme, parent) references terms deferrable initially deferred
);

create table term_labels (
  scheme text not null,
  slug text not null,
  language text not null,
  label text not null check (label <> ''),
  machine_translated boolean not null,
  primary key (scheme, slug, language),
  foreign key (scheme, slug) references terms on delete cascade
);

-- the regions of UN M49, and the countries of ISO 3166 in them
create table regions (
  m49 text primary key check (m49 ~ '^[0-9]{3}$'),
  parent text references regions deferrable initially deferred
);

create table region_labels (
  m49 text not null references regions on delete cascade,
  language text not null,
  label text not null check (label <> ''),
  machine_translated boolean not null,
  primary key (m49, language)
);

create table countries (
  iso2 text primary key check (iso2 ~ '^[A-Z]{2}$'),
  iso3 text not null unique check (iso3 ~ '^[A-Z]{3}$'),
  m49 text unique check (m49 ~ '^[0-9]{3}$'),        -- Kosovo has none
  region text references regions,                   -- Antarctica is in none
  sub_region text references regions,
  intermediate_region text references regions,
  least_developed boolean not null,
  landlocked_developing boolean not null,
  small_island_developing boolean not null
);

create table country_labels (
  iso2 text not null references countries on delete cascade,
  language text not null,
  label text not null check (label <> ''),
  primary key (iso2, language)
);

-- what people speak and works are written in: ISO 639
create table languages (
  code text primary key check (code ~ '^[a-z]{2,3}$'),
  own_name text not null check (own_name <> ''),
  direction text not null check (direction in ('ltr', 'rtl'))
);

create table language_labels (
  code text not null references languages on delete cascade,
  language text not null,
  label text not null check (label <> ''),
  primary key (code, language)
);
