create table organizations (
  id bigint generated always as identity primary key,
  address text not null unique,                     -- random: tells neither an order nor a count
  slug text unique,                                 -- of those that came with the program
  name text not null check (length(name) between 1 and 300),
  short_name text check (short_name <> ''),
  kind text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  website text check (website ~ '^https?://'),
  website_evidence text check (website_evidence in ('seen', 'recalled')),
  parent_id bigint references organizations check (parent_id <> id),
  evidence text not null check (evidence in ('checked', 'recalled', 'editorial')),
  role_in_network text check (role_in_network in ('self', 'supporter', 'main-funder')),
  note text,                                        -- for those who check the entry
  changed timestamptz not null default now(),
  check ((website is null) = (website_evidence is null))
);
create index organizations_by_name on organizations (name collate "und-x-icu", id);
create index organizations_by_kind on organizations (kind);
create index organizations_by_country on organizations (country);
create index organizations_by_parent on organizations (parent_id);

-- how it calls itself in other languages
create table organization_names (
  organization_id bigint not null references organizations on delete cascade,
  language text not null,
  name text not null check (length(name) between 1 and 300),
  short_name text check (short_name <> ''),
  evidence text not null check (evidence in ('checked', 'recalled', 'editorial')),
  primary key (organization_id, language)
);

-- whatever anybody may call it, in whichever language, without accents and capitals: to find it by
create table organization_callings (
  organization_id bigint not null references organizations on delete cascade,
  folded text not null check (folded <> ''),
  called text not null,
  primary key (organization_id, folded)
);
create index organization_callings_by_name on organization_callings (folded);

-- what other rooms may read of organizations
create view organization_card as
select id, address, name, short_name from organizations;

create view organization_card_in as
select organization_id as id, language, name, short_name from organization_names;

create view searchable_organizations as
select 'organization' as kind,
       id,
       '/organizations/' || address as path,
       name as title,
       (select string_agg(called, ' · ' order by called)
          from organization_callings
         where organization_id = id) as body,
       cast(null as text) as language,
       'everyone' as access,
       changed
  from organizations;
