-- groups of an organization. A node of the version before does not know their kind, and fails to show such a group
alter table groups drop constraint groups_kind_check;
alter table groups add constraint groups_kind_check
  check (kind in ('INTEREST', 'COUNTRY', 'EMERGENCY', 'WORKING_GROUP', 'ORGANIZATION'));

-- which organization a group belongs to, as that one or a host has confirmed
create table belongings (
  group_id bigint primary key references groups on delete cascade,
  organization_id bigint not null references organizations on delete cascade,
  since timestamptz not null,
  confirmed_by bigint references members on delete set null
);
create index belongings_of_organization on belongings (organization_id, group_id);
create index belongings_confirmed_by on belongings (confirmed_by);

-- what a group's host says, until it is confirmed
create table belonging_proposals (
  group_id bigint primary key references groups on delete cascade,
  organization_id bigint not null references organizations on delete cascade,
  by_member_id bigint references members on delete set null,
  proposed_at timestamptz not null
);
create index belonging_proposals_of_organization on belonging_proposals (organization_id, proposed_at, group_id);
create index belonging_proposals_by_member on belonging_proposals (by_member_id);
