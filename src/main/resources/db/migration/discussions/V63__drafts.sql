-- what a member has begun to write and not sent yet: one reply a discussion, and one discussion a group
create table reply_drafts (
  member_id bigint not null references members on delete cascade,
  discussion_id bigint not null references discussions on delete cascade,
  text text not null check (length(text) <= 20000),
  at timestamptz not null,
  primary key (member_id, discussion_id)
);
create index reply_drafts_of_discussion on reply_drafts (discussion_id);

create table discussion_drafts (
  member_id bigint not null references members on delete cascade,
  group_id bigint not null references groups on delete cascade,
  kind text not null,
  title text not null check (length(title) <= 160),
  text text not null check (length(text) <= 20000),
  at timestamptz not null,
  primary key (member_id, group_id)
);
create index discussion_drafts_of_group on discussion_drafts (group_id);
