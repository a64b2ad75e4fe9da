-- who sees a field: everyone, members (unless chosen otherwise), people in my groups, my host and me, nobody but me. A node of the
-- version before does not know the new two and fails to show such a profile, rather than show too much of it
alter table visibilities drop constraint visibilities_seen_by_check;
alter table visibilities add constraint visibilities_seen_by_check
  check (seen_by in ('EVERYONE', 'MEMBERS', 'GROUPS', 'HOST', 'NOBODY'));
alter table visibilities drop constraint visibilities_field_check;
alter table visibilities add constraint visibilities_field_check
  check (field in ('photo', 'headline', 'about', 'work', 'can_help_with', 'links', 'contact', 'country', 'kinds', 'languages',
                   'interests', 'affiliations', 'memberships'));

-- who is in safety mode, and what was put away from members, profiles and visibilities until they end it: the tables themselves hold
-- a pseudonym and nothing else meanwhile, so that no join, however forgetful, can show more
create table safety (
  member_id bigint primary key references members on delete cascade,
  since timestamptz not null,
  name text not null,
  address text not null unique,
  profile jsonb not null,
  visibilities jsonb not null
);

create or replace view member_card as
select m.id, m.address, m.name, m.language,
       case when h.country is null then p.country end as country,
       case when h.kinds is null then p.kinds else '{}' end as kinds,
       case when h.headline is null then p.headline else '' end as headline,
       case when h.languages is null then p.languages else '{}' end as languages,
       case when h.interests is null then p.interests else '{}' end as interests,
       s.member_id is not null as safe
  from members m
  join profiles p on p.member_id = m.id
  left join safety s on s.member_id = m.id
  left join lateral (
    select max(field) filter (where field = 'country') as country,
           max(field) filter (where field = 'kinds') as kinds,
           max(field) filter (where field = 'headline') as headline,
           max(field) filter (where field = 'languages') as languages,
           max(field) filter (where field = 'interests') as interests
      from visibilities v
     where v.member_id = m.id and v.seen_by in ('GROUPS', 'HOST', 'NOBODY')) h on true;

-- a host reads all but what is for nobody
create or replace view member_for_hosting as
select m.id, m.address, m.name, m.language, m.zone, m.joined_at,
       case when n.country is null then p.country end as country,
       case when n.kinds is null then p.kinds else '{}' end as kinds,
       case when n.languages is null then p.languages else '{}' end as languages,
       case when n.interests is null then p.interests else '{}' end as interests,
       p.introduced_at,
       case when n.headline is null then p.headline else '' end as headline,
       case when n.about is null then p.about else '' end as about,
       case when n.about is null then p.about_html else '' end as about_html,
       case when n.can_help_with is null then p.can_help_with else '' end as can_help_with
  from members m
  join profiles p on p.member_id = m.id
  left join lateral (
    select max(field) filter (where field = 'country') as country,
           max(field) filter (where field = 'kinds') as kinds,
           max(field) filter (where field = 'languages') as languages,
           max(field) filter (where field = 'interests') as interests,
           max(field) filter (where field = 'headline') as headline,
           max(field) filter (where field = 'about') as about,
           max(field) filter (where field = 'can_help_with') as can_help_with
      from visibilities v
     where v.member_id = m.id and v.seen_by = 'NOBODY') n on true;

-- who is in safety mode is not found
create or replace view searchable_members as
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
     where x.member_id = m.id and x.seen_by in ('GROUPS', 'HOST', 'NOBODY')) v on true
 where not c.safe;

-- what a member's choice leaves to fewer than all members: for rooms above that show a field of their own
create view hidden_fields as
select member_id, field, seen_by from visibilities where seen_by in ('GROUPS', 'HOST', 'NOBODY');
