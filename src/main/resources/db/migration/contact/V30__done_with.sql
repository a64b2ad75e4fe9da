-- what is done with and may go.
-- Writing waits while an index is made, about a second for a million rows. Whoever has many more makes it before, under the same
-- name, with "create index concurrently".
create index if not exists contact_closures_by_age on contact_closures (at);
create index if not exists contact_messages_of_member on contact_messages (member_id);
