-- by what every member may find a member, from what that member shows to all of them: kind:…, language:…, interest:…, country:…,
-- region:…, help:offered. What rooms above know (organization:…) is written beside it
create function found_by(whom bigint) returns text[] language sql stable as $$
  select coalesce(array_agg(found.by), '{}')
    from profiles p
   cross join lateral (
           select 'kinds', 'kind:' || kind from unnest(p.kinds) kind
           union all select 'languages', 'language:' || language from unnest(p.languages) language
           union all select 'interests', 'interest:' || interest from unnest(p.interests) interest
           union all select 'country', 'country:' || p.country where p.country is not null
           union all select 'country', 'region:' || around
                       from countries c
                      cross join unnest(array[c.intermediate_region, c.sub_region, c.region]) around
                      where c.iso2 = p.country and around is not null
           union all select 'can_help_with', 'help:offered' where p.can_help_with <> ''
         ) found (field, by)
   where p.member_id = whom
     and not exists (select from safety where member_id = whom)
     and not exists (select from hidden_fields h where h.member_id = whom and h.field = found.field)
$$;

update profiles set findable_by = found_by(member_id) where can_help_with <> '';

-- members as the directory finds and lists them: only what every member may see, and nobody in safety mode
create view findable_members as
select c.id, c.address, c.name, c.photo, c.photo_public, c.headline, c.country, c.kinds, c.languages,
       case when h.member_id is null then p.can_help_with else '' end as can_help_with,
       p.findable_by
  from member_card c
  join profiles p on p.member_id = c.id
  left join hidden_fields h on h.member_id = c.id and h.field = 'can_help_with'
 where not c.safe;

-- how many members, at least, show every member that they are in a country; tens only, and nothing of what is fewer
create table members_by_country (
  country text primary key,
  members integer not null check (members >= 10 and members % 10 = 0)
);
