-- who says that they may look after a page, until a host has answered; the terms are those for organizations, as they stood in one language
create table organization_claims (
  organization_id bigint not null references organizations on delete cascade,
  member_id bigint not null references members on delete cascade,
  role text not null check (length(role) between 1 and 120),
  message text not null check (length(message) <= 1000),
  terms_version bigint not null,
  terms_language text not null,
  claimed_at timestamptz not null,
  primary key (organization_id, member_id)
);
create index organization_claims_of_member on organization_claims (member_id);
create index organization_claims_by_age on organization_claims (claimed_at, organization_id, member_id);

create table organization_managers (
  organization_id bigint not null references organizations on delete cascade,
  member_id bigint not null references members on delete cascade,
  since timestamptz not null,
  terms_version bigint not null,
  terms_language text not null,
  accepted_at timestamptz not null,
  confirmed_by bigint references members on delete set null,
  primary key (organization_id, member_id)
);
create index organization_managers_of_member on organization_managers (member_id);

-- a claim that was not confirmed, or a management that a host has ended, and why: the latest of each member
create table organization_refusals (
  organization_id bigint not null references organizations on delete cascade,
  member_id bigint not null references members on delete cascade,
  what text not null check (what in ('CLAIM', 'MANAGEMENT')),
  reason text not null check (length(reason) between 1 and 1000),
  at timestamptz not null,
  primary key (organization_id, member_id)
);
create index organization_refusals_of_member on organization_refusals (member_id);

-- what one side proposes and the other has yet to agree to
create table network_proposals (
  id bigint generated always as identity primary key,
  network_id bigint not null references organizations on delete cascade,
  organization_id bigint not null references organizations on delete cascade,
  by_side text not null check (by_side in ('NETWORK', 'ORGANIZATION')),
  by_member_id bigint references members on delete set null,
  proposed_at timestamptz not null,
  unique (network_id, organization_id),
  check (network_id <> organization_id)
);
create index network_proposals_of_organization on network_proposals (organization_id);
create index network_proposals_by_member on network_proposals (by_member_id);

-- confirmed by both sides
create table network_memberships (
  id bigint generated always as identity primary key,
  network_id bigint not null references organizations on delete cascade,
  organization_id bigint not null references organizations on delete cascade,
  since timestamptz not null,
  unique (network_id, organization_id),
  check (network_id <> organization_id)
);
create index network_memberships_of_organization on network_memberships (organization_id);

-- for telling those concerned
create view organization_claim as
select organization_id, member_id, claimed_at as at from organization_claims;

create view organization_manager as
select organization_id, member_id, since as at from organization_managers;

create view organization_refusal as
select organization_id, member_id, what, reason, at from organization_refusals;

-- a proposal as the side sees it that is asked
create view network_proposal as
select id, by_side, proposed_at as at,
       case by_side when 'NETWORK' then network_id else organization_id end as from_id,
       case by_side when 'NETWORK' then organization_id else network_id end as to_id
  from network_proposals;

create view network_membership as
select id, network_id, organization_id, since as at from network_memberships;
