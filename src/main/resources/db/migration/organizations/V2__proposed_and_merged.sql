-- A name by three letters at a time, word by word: what near-same names are found by. Not pg_trgm, for which an Arabic name has no letters
-- under the locale that our own PostgreSQL is started with
create function name_grams(folded text) returns text[]
  language sql immutable strict parallel safe
  return (
    select coalesce(array_agg(distinct gram), '{}')
      from (select substr(padded, place, 3) as gram
              from (select '  ' || replace(folded, ' ', '   ') || ' ' as padded) as name
             cross join lateral generate_series(1, length(padded) - 2) as place) as grams
     where gram not like '%  ');

alter table organization_callings
  add column grams text[] not null generated always as (name_grams(folded)) stored;
create index organization_callings_by_grams on organization_callings using gin (grams);

alter table organizations
  add column works_in text[] not null default '{}',   -- countries
  add column places text[] not null default '{}',     -- where it is and where it works: countries, and the regions around them
  add column works int not null default 0,            -- how many the library has of it, as the library says
  add column edited_at timestamptz;                   -- by a person: what comes with the program leaves it alone from then on

update organizations o
   set places = array_remove(array[c.iso2, c.region, c.sub_region, c.intermediate_region], null)
  from countries c
 where c.iso2 = o.country;

-- what it says of itself, in each language
create table organization_abouts (
  organization_id bigint not null references organizations on delete cascade,
  language text not null,
  about text not null check (length(about) between 1 and 8000),
  html text not null,
  rendering int not null,
  primary key (organization_id, language)
);

-- what a member has proposed and no host has confirmed
create table organization_proposals (
  organization_id bigint primary key references organizations on delete cascade,
  member_id bigint references members on delete set null,
  proposed_at timestamptz not null
);
create index organization_proposals_of_member on organization_proposals (member_id);

-- what became of a proposal that was not taken up: for who made it
create table declined_organizations (
  id bigint generated always as identity primary key,
  member_id bigint not null references members on delete cascade,
  name text not null,
  reason text not null check (length(reason) between 1 and 1000),
  declined_at timestamptz not null
);
create index declined_organizations_of_member on declined_organizations (member_id);

-- what was an entry of its own until somebody saw that it is the same: its address leads on, and it is not brought again
create table merged_organizations (
  address text primary key,
  slug text unique,
  into_id bigint not null references organizations on delete cascade,
  merged_at timestamptz not null
);
create index merged_organizations_into on merged_organizations (into_id);

create or replace view organization_card as
select id, address, name, short_name, kind, country from organizations;

create or replace view searchable_organizations as
select 'organization' as kind,
       id,
       '/organizations/' || address as path,
       name as title,
       (select string_agg(called, ' · ' order by called)
          from organization_callings
         where organization_id = id)
         || coalesce((select E'\n' || string_agg(about, E'\n' order by language)
                        from organization_abouts
                       where organization_id = id), '') as body,
       cast(null as text) as language,
       'everyone' as access,
       changed
  from organizations;

-- for telling who proposed it
create view declined_organization as
select id, member_id, name, reason from declined_organizations;
