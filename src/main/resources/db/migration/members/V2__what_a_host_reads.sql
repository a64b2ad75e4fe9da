-- a host reads of their members also what those say of themselves in words
create or replace view member_for_hosting as
select m.id, m.address, m.name, m.language, m.zone, m.joined_at,
       p.country, p.kinds, p.languages, p.interests, p.introduced_at,
       p.headline, p.about, p.about_html, p.can_help_with
  from members m
  join profiles p on p.member_id = m.id;
