-- what was given up and may go.
-- Writing waits while an index is made, about a second for a million rows. Whoever has many more makes it before, under the same
-- name, with "create index concurrently".
create index if not exists letters_given_up on letters (given_up_at) where given_up_at is not null;
