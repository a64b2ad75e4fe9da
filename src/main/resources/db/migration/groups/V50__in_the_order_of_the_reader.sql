-- the list of groups in the order of each language: see database.Alphabetical. Writing waits while an index is made, about a second
-- for a million rows. Whoever has many more makes it before, under the same name, with "create index concurrently".
create index if not exists groups_by_name_es on groups (name collate "es-x-icu", id);
create index if not exists groups_by_name_ar on groups (name collate "ar-x-icu", id);

-- which organization a group is said to belong to, and whether that is confirmed: for rooms that tell of it
create view group_belonging as
select group_id, organization_id, since as at, true as confirmed from belongings
union all
select group_id, organization_id, proposed_at, false from belonging_proposals;
