-- that somebody has told the hosting team of a member
create table reports (
  id bigint generated always as identity primary key,
  address text not null unique,
  member_id bigint not null references members on delete cascade,        -- of whom: what is said of them goes with them
  reporter_id bigint references members on delete set null,
  reason text not null check (reason in ('HARASSMENT', 'PRIVACY', 'FALSE_IDENTITY', 'HARMFUL', 'SPAM', 'OTHER')),
  note text not null default '' check (length(note) <= 2000),
  reported_at timestamptz not null,
  check (member_id <> reporter_id)
);
create index reports_of_member on reports (member_id);
create index reports_by_reporter on reports (reporter_id);

-- who looks into a report
create table claims (
  report_id bigint primary key references reports on delete cascade,
  host_id bigint not null references members on delete cascade,
  since timestamptz not null
);
create index claims_of_host on claims (host_id);

-- what came of it
create table closures (
  report_id bigint primary key references reports on delete cascade,
  host_id bigint references members on delete set null,
  outcome text not null check (outcome in ('SPOKEN_TO', 'PASSED_ON', 'NOTHING_WRONG', 'KNOWN_ALREADY')),
  note text not null default '' check (length(note) <= 2000),
  closed_at timestamptz not null
);
create index closures_of_host on closures (host_id);

-- whom to tell that a report was dealt with, and where they read it
create view closed_reports as
select r.id, r.address, r.reporter_id from reports r join closures c on c.report_id = r.id;
