-- what a member lets visitors see too: for rooms above that list something of many members
create view open_fields as
select member_id, field from visibilities where seen_by = 'EVERYONE';
