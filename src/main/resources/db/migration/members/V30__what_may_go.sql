-- what has had its time and may go, found without reading what has not.
-- Writing waits while an index is made, about a second for a million rows. Whoever has many more makes it before, under the same
-- name, with "create index concurrently".
create index if not exists owed_codes_by_age on owed_codes (expires_at);
create index if not exists exports_by_age on exports (made_at) where made_at is not null;
create index if not exists email_changes_by_silence on email_changes (asked_at) where old_is_lost and confirmed_at is not null;
