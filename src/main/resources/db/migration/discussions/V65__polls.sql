-- what a discussion asks its readers to choose from: one poll a discussion
create table polls (
  discussion_id bigint primary key references discussions on delete cascade,
  question text not null check (length(question) between 1 and 200),
  several boolean not null,                        -- whether more than one may be chosen
  made_at timestamptz not null,
  closes_at timestamptz
);

create table poll_choices (
  id bigint generated always as identity primary key,
  discussion_id bigint not null references polls on delete cascade,
  place int not null,
  label text not null check (length(label) between 1 and 120),
  unique (discussion_id, place)
);

-- a member's vote can be changed until the poll closes; others are told no more than how many there are
create table votes (
  choice_id bigint not null references poll_choices on delete cascade,
  member_id bigint not null references members on delete cascade,
  at timestamptz not null,
  primary key (choice_id, member_id)
);
create index votes_of_member on votes (member_id);
