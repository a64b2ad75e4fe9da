-- for rooms that bring members and groups together: what a group is about, and since when it is there
create or replace view group_card as
select id, address, name, access, kind, languages, countries, members_count, topics, purpose, founded_at from groups;

create index groups_by_topic on groups using gin (topics);
create index groups_by_country on groups using gin (countries);
