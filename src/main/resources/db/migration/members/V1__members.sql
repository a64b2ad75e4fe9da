-- a person with an account: in from the first row on; who has only asked to join stands in joinings
create table members (
  id bigint generated always as identity primary key,
  address text not null unique,
  name text not null check (length(name) between 1 and 80),
  email text not null,
  email_key text not null unique,                  -- the address in one spelling, to compare with
  password text,                                   -- Argon2id; none for who signs in by mailed links only
  language text not null,                          -- of pages and mails
  zone text not null default 'UTC',
  joined_at timestamptz not null
);

create table appointments (
  member_id bigint not null references members on delete cascade,
  role text not null,
  since timestamptz not null,
  by_member_id bigint references members on delete set null,
  primary key (member_id, role)
);
create index appointments_by_role on appointments (role);

create table terms_acceptances (
  member_id bigint not null references members on delete cascade,
  version int not null,
  at timestamptz not null,
  primary key (member_id, version)
);

-- who has asked to join and not yet confirmed; the link in the mail carries the token
create table joinings (
  token_hash bytea primary key,
  name text not null,
  email text not null,
  email_key text not null,
  password text,
  language text not null,
  terms_version int not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null
);
create index joinings_by_age on joinings (expires_at);

create table sign_in_links (
  token_hash bytea primary key,
  member_id bigint not null references members on delete cascade,
  expires_at timestamptz not null
);

create table sessions (
  token_hash bytea primary key,
  member_id bigint not null references members on delete cascade,
  since timestamptz not null,
  seen_at timestamptz not null,
  device text not null                             -- "Firefox on Android": what a person recognises, no more
);
create index sessions_of_member on sessions (member_id);

-- the way to become the first administrator, once
create table first_administrator_links (
  token_hash bytea primary key,
  made_at timestamptz not null
);

create table profiles (
  member_id bigint primary key references members on delete cascade,
  headline text not null default '' check (length(headline) <= 160),
  about text not null default '' check (length(about) <= 8000),
  about_html text not null default '',
  can_help_with text not null default '' check (length(can_help_with) <= 2000),
  links text not null default '' check (length(links) <= 1000),
  country text,
  kinds text[] not null default '{}',
  languages text[] not null default '{}',
  interests text[] not null default '{}',
  introduced_at timestamptz,                       -- when the first page was filled in
  -- what members may find this person by: kind:…, country:…, region:…, language:…, interest:…; nothing hidden
  findable_by text[] not null default '{}'
);
create index profiles_findable on profiles using gin (findable_by);

-- only where it differs from "members"
create table visibilities (
  member_id bigint not null references members on delete cascade,
  field text not null check (field in ('headline','about','can_help_with','links','country','kinds','languages','interests')),
  seen_by text not null check (seen_by in ('EVERYONE', 'HOST')),
  primary key (member_id, field)
);

-- what other rooms may know of a member who appears beside something: never more than members may see
create view member_card as
select m.id, m.address, m.name, m.language,
       case when h.country is null then p.country end as country,
       case when h.kinds is null then p.kinds else '{}' end as kinds,
       case when h.headline is null then p.headline else '' end as headline,
       case when h.languages is null then p.languages else '{}' end as languages,
       case when h.interests is null then p.interests else '{}' end as interests
  from members m
  join profiles p on p.member_id = m.id
  left join lateral (
    select max(field) filter (where field = 'country') as country,
           max(field) filter (where field = 'kinds') as kinds,
           max(field) filter (where field = 'headline') as headline,
           max(field) filter (where field = 'languages') as languages,
           max(field) filter (where field = 'interests') as interests
      from visibilities v
     where v.member_id = m.id and v.seen_by = 'HOST') h on true;

-- where mail for a member goes, and how it is written
create view member_mail as
select id, name, email, language, zone from members;

-- what the member gave for being looked after by a host: for the hosting room alone
create view member_for_hosting as
select m.id, m.address, m.name, m.language, m.zone, m.joined_at,
       p.country, p.kinds, p.languages, p.interests, p.introduced_at
  from members m
  join profiles p on p.member_id = m.id;

create view member_roles as select member_id, role, since from appointments;

create view searchable_members as
select 'member' as kind, m.id, '/members/' || m.address as path, c.name as title,
       c.headline
         || case when v.about is null then E'\n' || p.about else '' end
         || case when v.can_help_with is null then E'\n' || p.can_help_with else '' end as body,
       m.language, 'members' as access, m.joined_at as at
  from members m
  join profiles p on p.member_id = m.id
  join member_card c on c.id = m.id
  left join lateral (
    select max(field) filter (where field = 'about') as about,
           max(field) filter (where field = 'can_help_with') as can_help_with
      from visibilities x
     where x.member_id = m.id and x.seen_by = 'HOST') v on true;
