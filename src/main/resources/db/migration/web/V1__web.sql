-- what was answered to each sending of a form, so that a replay gets the same; kept for 24 hours
create table answers (
  owner text not null,
  once text not null,
  path text not null,
  at timestamptz not null,
  primary key (owner, once)
);
create index answers_by_age on answers (at);
