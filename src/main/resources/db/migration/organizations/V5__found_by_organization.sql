-- every member finds others by where they work, where these show it to all members: written as the room does from now on. What a
-- node of the version before writes meanwhile leaves it out until the member's profile is written again
with shown as (
  select a.member_id, array_agg('organization:' || o.address) as found_by
    from affiliations a
    join organizations o on o.id = a.organization_id
   where not exists (select from hidden_fields h where h.member_id = a.member_id and h.field = 'affiliations')
   group by a.member_id),
written as (
  update profiles p
     set findable_by = p.findable_by || shown.found_by
    from shown
   where p.member_id = shown.member_id
  returning p.member_id)
insert into changes (kind, subject)
select 'member', member_id from written;
