-- How each wants to be told: at once, gathered each day or each week, or not at all; on the site and by mail.
alter table notice_preferences drop constraint notice_preferences_by_mail_check;
alter table notice_preferences
  add constraint notice_preferences_by_mail_check check (by_mail in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
  add column on_site boolean not null default true;
create index notice_preferences_of_talk on notice_preferences (by_mail, member_id) where kind = 'TALK';

-- of what is written in one group, where a member wants that otherwise than in their other groups
create table group_notice_preferences (
  member_id bigint not null references members on delete cascade,
  group_id bigint not null references groups on delete cascade,
  by_mail text not null check (by_mail in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
  primary key (member_id, group_id)
);
create index group_notice_preferences_of_group on group_notice_preferences (group_id, by_mail, member_id);

-- when a member wants no mail, by their clock, in minutes after midnight
create table quiet_hours (
  member_id bigint primary key references members on delete cascade,
  begins int not null check (begins between 0 and 1439),
  ends int not null check (ends between 0 and 1439),
  check (begins <> ends)
);

-- What is told on the site now and mailed later: when a member's quiet hours are over, or with the rest of their day or week.
alter table notices
  add column waits text check (waits in ('QUIET', 'DAILY', 'WEEKLY')),
  add column waits_until timestamptz,
  add column hidden boolean not null default false;                     -- the member does not want to see such on the site
create index notices_waiting_for_the_end_of_quiet on notices (waits_until, id) where waits = 'QUIET';
create index notices_waiting_to_be_gathered on notices (member_id) where waits in ('DAILY', 'WEEKLY');

-- When each member's mail of what was gathered is due next, and up to when earlier ones told it. Moves on in the transaction that
-- writes the mail: nothing is told twice, and nothing lost.
create table digests (
  member_id bigint primary key references members on delete cascade,
  due_at timestamptz not null,
  daily_since timestamptz not null,
  weekly_since timestamptz not null
);
create index digests_due on digests (due_at, member_id);

-- at their next morning: the first look at each moves it there
insert into digests (member_id, due_at, daily_since, weekly_since)
select id, date_trunc('day', now()) + interval '1 day', now(), now() from member_mail;
