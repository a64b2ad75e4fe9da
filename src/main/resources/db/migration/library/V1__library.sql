-- an item of the library; what it is called and how to get it stands in its editions
create table works (
  id bigint generated always as identity primary key,
  address text not null unique,
  slug text unique,                                -- its name in the packaged catalogue
  kind text not null,
  year int check (year between 1000 and 2999),      -- of the first edition that has one
  topics text[] not null default '{}',
  layers text[] not null default '{}',
  codes_4ws text[] not null default '{}',
  audiences text[] not null default '{}',
  populations text[] not null default '{}',
  countries text[] not null default '{}',
  languages text[] not null default '{}',           -- of its editions, in the order they came
  status text not null check (status in ('PUBLISHED', 'TO_CHECK')),
  checked_by bigint references members on delete set null,
  checked_at timestamptz,
  shared_by bigint references members on delete set null,
  shared_at timestamptz not null,
  edited_at timestamptz                             -- by a person: the catalogue leaves it alone from then on
);
create index works_newest on works (shared_at desc, id desc);
create index works_to_check on works (shared_at, id) where status = 'TO_CHECK';
create index works_of_member on works (shared_by, shared_at desc);
create index works_by_kind on works (kind);
create index works_by_year on works (year);
create index works_by_facet on works using gin (topics, languages, countries, layers);

-- a work in one language and version
create table editions (
  id bigint generated always as identity primary key,
  address text not null unique,
  work_id bigint not null references works on delete cascade,
  language text not null,
  title text not null check (length(title) between 1 and 500),
  title_language text not null,                     -- another than the edition's where its own title was not seen
  title_evidence text not null check (title_evidence in ('SEEN', 'CATALOGUE', 'TRANSLATED', 'RECALLED')),
  summary text not null default '' check (length(summary) <= 5000),
  summary_language text,
  year int check (year between 1000 and 2999),
  version text not null default '' check (length(version) <= 100),
  made_by text not null default '' check (length(made_by) <= 2000),   -- as the edition names them
  licence text not null,
  licence_wording text,                             -- as the edition words it
  permission text not null default '' check (length(permission) <= 2000),
  identifier text not null default '' check (length(identifier) <= 200),
  url text check (url ~ '^https?://' and length(url) <= 2000),
  pages int check (pages > 0),
  evidence text not null check (evidence in ('CHECKED', 'RECALLED', 'SHARED')),
  seen_at text,                                     -- where the entry was seen
  note text,
  from_catalogue boolean not null default false,
  added_by bigint references members on delete set null,
  added_at timestamptz not null,
  edited_at timestamptz,
  words tsvector generated always as (to_tsvector('simple', title || ' ' || summary)) stored
);
create index editions_of_work on editions (work_id, id);
create unique index editions_of_catalogue on editions (work_id, language) where from_catalogue;
create index editions_by_member on editions (added_by);
create index editions_by_words on editions using gin (words);

-- who made a work: an organization we know, or a name
create table work_publishers (
  work_id bigint not null references works on delete cascade,
  position int not null,
  name text not null check (length(name) between 1 and 300),
  organization_id bigint references organizations on delete set null,
  primary key (work_id, position)
);
create index works_of_organization on work_publishers (organization_id, work_id);

create table edition_files (
  file_id bigint primary key references files,
  address text not null unique,
  edition_id bigint not null references editions on delete cascade,
  added_by bigint references members on delete set null,
  added_at timestamptz not null
);
create index files_of_edition on edition_files (edition_id, file_id);
create index edition_files_by_member on edition_files (added_by);

-- how often, never who
create table downloads (
  file_id bigint not null references edition_files on delete cascade,
  day date not null,
  times int not null,
  primary key (file_id, day)
);

-- what was taken away for good: its address says so, and the catalogue does not bring it back
create table removed_works (
  address text primary key,
  slug text unique,
  at timestamptz not null
);

-- what other rooms may know of works
create view work_card as
select w.id, w.address, w.kind, w.year, w.status, w.shared_by, w.shared_at, o.title, o.title_language as language
  from works w
  join lateral (select title, title_language from editions where work_id = w.id order by id limit 1) o on true;

-- a work as it is searched for: what holds for all its editions; what each says stands in searchable_editions
create view searchable_works as
select 'work' as kind, w.id, '/library/' || w.address as path, o.title, o.summary as body,
       o.title_language as language, 'everyone' as access, w.shared_at as at,
       w.kind as kind_slug, w.topics, w.layers, w.languages, w.countries, w.audiences, w.populations,
       w.codes_4ws, w.year, w.status,
       coalesce((select array_agg(name order by position)
                   from work_publishers
                  where work_id = w.id), '{}') as publishers,
       coalesce((select array_agg(organization_id order by position)
                   from work_publishers
                  where work_id = w.id
                    and organization_id is not null), '{}') as organizations
  from works w
  join lateral (select title, title_language, summary
                  from editions
                 where work_id = w.id
                 order by id
                 limit 1) o on true;

-- the words of each edition, with those in its files
create view searchable_editions as
select e.work_id, e.id as edition_id, e.language, e.title, e.title_language,
       e.title_evidence = 'TRANSLATED' as title_is_ours, e.summary, e.summary_language,
       e.version, e.identifier, e.made_by, e.year,
       coalesce((select left(string_agg(w.text, E'\n' order by f.file_id), 200000)
                   from edition_files f
                   join file_words w on w.id = f.file_id
                  where f.edition_id = e.id), '') as text
  from editions e;
