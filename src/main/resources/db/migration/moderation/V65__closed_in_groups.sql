-- what hosts of a group look back on, by key
create index reports_closed_in_groups on reports (group_id, id desc) where not open;
