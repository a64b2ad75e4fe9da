-- groups in which nobody has written for long, and who hosts them: looked up now and then, for the hosting team
create table quiet_groups (
  group_id bigint primary key references groups on delete cascade,
  since timestamptz not null,
  member_id bigint not null references members on delete cascade
);
create index quiet_groups_of_member on quiet_groups (member_id);

-- questions that perhaps nobody has answered yet, by age.
-- Writing waits while the index is made, about a second for a million rows. Whoever has many more makes it before, under the same
-- name, with "create index concurrently".
create index if not exists discussions_waiting on discussions (started_at)
  where kind = 'QUESTION' and answer_number is null and posts_count < 4;
