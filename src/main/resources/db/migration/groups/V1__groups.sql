create table groups (
  id bigint generated always as identity primary key,
  address text not null unique,                    -- random: tells nothing
  name text not null check (length(name) between 1 and 80),
  purpose text not null check (length(purpose) between 1 and 1000),
  about text not null default '' check (length(about) <= 8000),
  about_html text not null default '',             -- rendered and cleaned when written
  rendering int not null default 0,                -- which way of rendering made it
  access text not null check (access in ('OPEN', 'CLOSED', 'HIDDEN')),
  kind text not null check (kind in ('INTEREST', 'COUNTRY', 'EMERGENCY', 'WORKING_GROUP')),
  topics text[] not null default '{}',
  countries text[] not null default '{}',
  languages text[] not null default '{}',
  founder_id bigint references members on delete set null,
  founded_at timestamptz not null,
  members_count int not null default 0             -- kept by the triggers on memberships
);
create index groups_by_name on groups (name collate "und-x-icu", id);
create index groups_of_founder on groups (founder_id);

create table memberships (
  group_id bigint not null references groups on delete cascade,
  member_id bigint not null references members on delete cascade,
  since timestamptz not null,
  primary key (group_id, member_id)
);
create index memberships_of_member on memberships (member_id);
create index memberships_by_age on memberships (group_id, since, member_id);

-- who hosts a group: always one of its members
create table hostings (
  group_id bigint not null,
  member_id bigint not null,
  since timestamptz not null,
  primary key (group_id, member_id),
  foreign key (group_id, member_id) references memberships on delete cascade
);
create index hostings_of_member on hostings (member_id);

-- who has asked to be let into a closed group
create table join_requests (
  group_id bigint not null references groups on delete cascade,
  member_id bigint not null references members on delete cascade,
  note text not null default '' check (length(note) <= 1000),
  asked_at timestamptz not null,
  primary key (group_id, member_id)
);
create index join_requests_of_member on join_requests (member_id);

-- whom a host has invited: they see the group, and come in without asking
create table invitations (
  group_id bigint not null references groups on delete cascade,
  member_id bigint not null references members on delete cascade,
  by_member_id bigint references members on delete set null,
  invited_at timestamptz not null,
  primary key (group_id, member_id)
);
create index invitations_of_member on invitations (member_id);
create index invitations_by_host on invitations (by_member_id);

-- counting by trigger, because a member who is deleted leaves by way of foreign keys
create function count_those_who_came() returns trigger language plpgsql as $$
begin
  update groups g
     set members_count = members_count + came.n
    from (select group_id, count(*)::int as n from came group by group_id) came
   where g.id = came.group_id;
  return null;
end $$;
create trigger memberships_came after insert on memberships
  referencing new table as came for each statement execute function count_those_who_came();

create function count_those_who_left() returns trigger language plpgsql as $$
begin
  update groups g
     set members_count = members_count - gone.n
    from (select group_id, count(*)::int as n from gone group by group_id) gone
   where g.id = gone.group_id;
  return null;
end $$;
create trigger memberships_left after delete on memberships
  referencing old table as gone for each statement execute function count_those_who_left();

-- a group is never without a host: looked at when everything else in the transaction is done. The lock makes two hosts who
-- leave at the same instant wait for each other.
create function group_has_host() returns trigger language plpgsql as $$
declare
  wanted bigint;
begin
  if tg_table_name = 'groups' then wanted := new.id; else wanted := old.group_id; end if;
  perform from groups where id = wanted for no key update;
  if found and not exists (select from hostings where group_id = wanted) then
    raise exception 'group % would be without a host', wanted using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger groups_have_a_host after insert on groups
  deferrable initially deferred for each row execute function group_has_host();
create constraint trigger groups_keep_a_host after delete or update of group_id on hostings
  deferrable initially deferred for each row execute function group_has_host();

-- what other rooms may know of groups
create view group_card as
select id, address, name, access, kind, languages, countries, members_count from groups;

create view group_members as select group_id, member_id, since from memberships;

create view group_hosts as select group_id, member_id, since from hostings;

-- for the search: what is said of a hidden group is for its members alone
create view searchable_groups as
select 'group' as kind, id, '/groups/' || address as path, name as title,
       purpose || case when about = '' then '' else E'\n' || about end as body,
       coalesce(languages[1], 'en') as language,
       case when access = 'HIDDEN' then 'group:' || id else 'everyone' end as access,
       founded_at as at
  from groups;
