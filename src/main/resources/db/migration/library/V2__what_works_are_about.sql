-- for rooms that tell members of works: what each is about, who shared it and who made it
create view work_subjects as
select id, address, kind, year, topics, countries, languages, shared_by, shared_at from works;

create view work_makers as
select organization_id, work_id from work_publishers where organization_id is not null;
