-- Who is erased is looked for wherever they are named: without an index each erasure reads all works.
-- Writing waits while an index is made, about a second for a million rows. Whoever has many more makes it before, under the same
-- name, with "create index concurrently".
create index if not exists works_checked_by on works (checked_by) where checked_by is not null;
