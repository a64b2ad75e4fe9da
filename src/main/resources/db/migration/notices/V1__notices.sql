-- what somebody is told: what it is about is looked up when it is read, and with it whether they may still read it
create table notices (
  id bigint generated always as identity primary key,                 -- in the order in which people were told
  member_id bigint not null references members on delete cascade,
  about text not null,
  subject_id bigint not null,                                         -- a post, a message, a member or a group, by about
  actor_id bigint references members on delete set null,
  group_id bigint references groups on delete cascade,
  since timestamptz not null,
  read_at timestamptz,
  unique nulls not distinct (member_id, about, subject_id, group_id)  -- one event, one notice
);
create index notices_newest on notices (member_id, id desc);
create index notices_unread on notices (member_id) where read_at is null;
create index notices_of_actor on notices (actor_id);
create index notices_of_group on notices (group_id);
create index notices_on_members on notices (subject_id)
  where about in ('MEMBER_TO_WELCOME', 'MEMBERS_HANDED_OVER', 'YOUR_HOST', 'ASKED_TO_JOIN');
create index notices_by_age on notices using brin (since);

-- only what somebody has chosen; who has not is mailed at once
create table notice_preferences (
  member_id bigint not null references members on delete cascade,
  kind text not null,
  by_mail text not null check (by_mail in ('AT_ONCE', 'NEVER')),
  primary key (member_id, kind)
);

-- what a token in a mail ends: what is said in one discussion, or all mails of a kind
create table unsubscriptions (
  token_hash bytea primary key,
  member_id bigint not null references members on delete cascade,
  kind text not null,
  discussion_id bigint references discussions on delete cascade
);
create index unsubscriptions_of_member on unsubscriptions (member_id);
create index unsubscriptions_of_discussion on unsubscriptions (discussion_id);

-- what the tokens are made with, so that every mail of a stream carries the same one and none need be kept: 244 random bits
create table unsubscribe_keys (
  id int primary key check (id = 1),
  key bytea not null
);
insert into unsubscribe_keys (id, key)
values (1, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
