-- what a member has done of the first steps: for the page that names what is left
create view member_beginnings as
  select member_id, introduced_at is not null as introduced, headline <> '' as described from profiles;
