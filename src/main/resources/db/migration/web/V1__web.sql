-- what was answered to each sending of a form, so that a replay gets the same; kept for 24 hours
create table answers (
  owner text not null,
  once text not null,
  path text not null,
  at timestamptz not null,
  primary key (owner, once)
);
create index answers_by_age on answers (at);

-- what was tried how often: sign-ins, letters, contact messages; kept for a day
create table tries (
  what bytea not null,
  at timestamptz not null
);
create index tries_of_what on tries (what, at);
create index tries_by_age on tries (at);
