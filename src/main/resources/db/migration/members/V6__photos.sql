-- two more things that members tell of themselves
alter table profiles
  add work text not null default '' check (length(work) <= 400),        -- what they do and where, in general terms
  add contact text not null default '' check (length(contact) <= 400);  -- how to reach them outside the network

-- the photo of a member: cut square, drawn anew in two sizes; what was sent is not kept
create table photos (
  member_id bigint primary key references members on delete cascade,
  address text not null unique,                    -- random, and another one for each photo; knowing it gives no right
  credit text not null default '' check (length(credit) <= 120),
  small bytea not null check (octet_length(small) <= 3072),
  large bytea not null check (octet_length(large) <= 12288),
  since timestamptz not null
);
alter table photos alter small set storage external, alter large set storage external;

-- photos as they may be shown at all: not while their member is in safety mode
create view shown_photos as
select p.*
  from photos p
 where not exists (select from safety s where s.member_id = p.member_id);

create or replace view member_card as
select m.id, m.address, m.name, m.language,
       case when h.country is null then p.country end as country,
       case when h.kinds is null then p.kinds else '{}' end as kinds,
       case when h.headline is null then p.headline else '' end as headline,
       case when h.languages is null then p.languages else '{}' end as languages,
       case when h.interests is null then p.interests else '{}' end as interests,
       s.member_id is not null as safe,
       case when h.photo is null and s.member_id is null then f.address end as photo,
       coalesce(h.photo_public, false) as photo_public
  from members m
  join profiles p on p.member_id = m.id
  left join safety s on s.member_id = m.id
  left join photos f on f.member_id = m.id
  left join lateral (
    select max(field) filter (where field = 'country' and seen_by <> 'EVERYONE') as country,
           max(field) filter (where field = 'kinds' and seen_by <> 'EVERYONE') as kinds,
           max(field) filter (where field = 'headline' and seen_by <> 'EVERYONE') as headline,
           max(field) filter (where field = 'languages' and seen_by <> 'EVERYONE') as languages,
           max(field) filter (where field = 'interests' and seen_by <> 'EVERYONE') as interests,
           max(field) filter (where field = 'photo' and seen_by <> 'EVERYONE') as photo,
           bool_or(field = 'photo' and seen_by = 'EVERYONE') as photo_public
      from visibilities v
     where v.member_id = m.id and v.seen_by in ('GROUPS', 'HOST', 'NOBODY', 'EVERYONE')) h on true;

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
       case when n.can_help_with is null then p.can_help_with else '' end as can_help_with,
       case when n.photo is null then f.address end as photo,
       case when n.work is null then p.work else '' end as work
  from members m
  join profiles p on p.member_id = m.id
  left join shown_photos f on f.member_id = m.id
  left join lateral (
    select max(field) filter (where field = 'country') as country,
           max(field) filter (where field = 'kinds') as kinds,
           max(field) filter (where field = 'languages') as languages,
           max(field) filter (where field = 'interests') as interests,
           max(field) filter (where field = 'headline') as headline,
           max(field) filter (where field = 'about') as about,
           max(field) filter (where field = 'can_help_with') as can_help_with,
           max(field) filter (where field = 'photo') as photo,
           max(field) filter (where field = 'work') as work
      from visibilities v
     where v.member_id = m.id and v.seen_by = 'NOBODY') n on true;

create or replace view searchable_members as
select 'member' as kind, m.id, '/members/' || m.address as path, c.name as title,
       c.headline
         || case when v.about is null then E'\n' || p.about else '' end
         || case when v.can_help_with is null then E'\n' || p.can_help_with else '' end
         || case when v.work is null then E'\n' || p.work else '' end as body,
       m.language, 'members' as access, m.joined_at as at
  from members m
  join profiles p on p.member_id = m.id
  join member_card c on c.id = m.id
  left join lateral (
    select max(field) filter (where field = 'about') as about,
           max(field) filter (where field = 'can_help_with') as can_help_with,
           max(field) filter (where field = 'work') as work
      from visibilities x
     where x.member_id = m.id and x.seen_by in ('GROUPS', 'HOST', 'NOBODY')) v on true
 where not c.safe;
