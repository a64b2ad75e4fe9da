-- a link in the morning's mail puts a row aside, or takes it for whoever follows it
alter table desk_links add column act text not null default 'ASIDE' check (act in ('ASIDE', 'TAKE'));

-- introductions on the desk by when their time is over, and in the order in which they came about.
-- Writing waits while the indexes are made; there are few introductions.
create index if not exists introductions_under_way on introductions (host_id, until);
create index if not exists introductions_in_order on introductions (proposed_at);
create index if not exists introduction_openings_in_order on introduction_openings (at);
