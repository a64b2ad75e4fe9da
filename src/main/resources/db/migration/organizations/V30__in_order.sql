-- What waits for a host, by age, without all that does not wait; and names in one language in their order.
-- Writing waits while an index is made, about a second for a million rows. Whoever has many more makes it before, under the same
-- name, with "create index concurrently".
create index if not exists organizations_to_check on organizations (id) where evidence = 'recalled';
create index if not exists network_proposals_by_age on network_proposals (proposed_at, id);
create index if not exists organization_names_in_order on organization_names (language, name collate "und-x-icu", organization_id);
create index if not exists organizations_by_place on organizations using gin (places);
create index if not exists organizations_with_works on organizations (id) where works > 0;
