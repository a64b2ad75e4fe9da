-- hosts of groups who have not been here for long are asked; where none answers, the hosting team steps in
create table host_questions (
  group_id bigint not null,
  member_id bigint not null references members on delete cascade,
  asked_at timestamptz not null,
  primary key (group_id, member_id),
  foreign key (group_id, member_id) references hostings on delete cascade
);
create index host_questions_of_member on host_questions (member_id);
create index host_questions_by_age on host_questions (asked_at);

create view group_host_questions as select group_id, member_id, asked_at from host_questions;
