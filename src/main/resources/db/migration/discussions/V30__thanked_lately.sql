-- whom somebody has thanked lately, without all whom they ever have.
-- Writing waits while an index is made, about a second for a million rows. Whoever has many more makes it before, under the same
-- name, with "create index concurrently".
create index if not exists thanks_of_member_newest on thanks (member_id, at desc);
