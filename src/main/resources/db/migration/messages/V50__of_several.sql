-- Conversations of several: a small group with a name, or two members with the host who made them known to each other. Whose such a
-- conversation is (member_id) looks after it; when they go, the one who has been there longest does.
alter table conversations drop constraint conversations_kind_check;
alter table conversations add constraint conversations_kind_check check (kind in ('HOST', 'DIRECT', 'GROUP', 'INTRODUCTION'));
alter table conversations add column name text not null default '' check (length(name) <= 80);

alter table participants
  add column from_id bigint not null default 0,                       -- what was written before, they do not see
  add column seat text not null default 'OWN' check (seat in ('OWN', 'STANDS_IN', 'MANAGER')),
  add column muted_since timestamptz,                                 -- from when on they are told nothing of it
  add column declined_at timestamptz;                                 -- when they put aside a stranger's first message

-- who took part once: what they wrote stays, and whether they are out of sight is known
create table former_participants (
  conversation_id bigint not null references conversations on delete cascade,
  member_id bigint not null references members on delete cascade,
  shown boolean not null default true,
  left_at timestamptz not null,
  primary key (conversation_id, member_id)
);
create index former_participants_by_member on former_participants (member_id);

-- what happened between the messages: who came, who went, how it is called now
create table conversation_lines (
  id bigint generated always as identity primary key,
  conversation_id bigint not null references conversations on delete cascade,
  after_id bigint not null,                                           -- the message after which it stands
  what text not null,
  actor_id bigint references members on delete set null,              -- who did it
  member_id bigint references members on delete set null,             -- to whom, where that is somebody else
  words text not null default '',
  at timestamptz not null
);
create index conversation_lines_in_order on conversation_lines (conversation_id, after_id, id);
create index conversation_lines_of_actor on conversation_lines (actor_id);
create index conversation_lines_of_member on conversation_lines (member_id);

create or replace view conversation_participants as
select c.id as conversation_id, c.address, c.kind, c.member_id as whose_id, p.member_id, p.read_id, p.shown,
       p.from_id, p.seat, p.muted_since is not null as muted, p.declined_at is not null as declined
  from conversations c
  join participants p on p.conversation_id = c.id;

-- Conversations in which the last word is another's: member_id is who may want to answer. Between a member and their host it is the
-- member who waits for an answer, whoever of the team gives it; and it waits for the host, whoever stands in for them.
create or replace view awaited_answers as
select p.member_id, c.id as conversation_id, c.address, c.kind, c.member_id as whose_id,
       p.latest_id, m.author_id, m.body, m.language, m.sent_at as since
  from participants p
  join conversations c on c.id = p.conversation_id
  join messages m on m.id = p.latest_id
 where p.latest_id = p.latest_from_others_id
   and p.latest_from_others_id > p.settled_id
   and p.seat = 'OWN'
   and p.declined_at is null
   and (c.kind <> 'HOST' or p.member_id = c.member_id or m.author_id = c.member_id);

create index conversations_of on conversations (member_id);

-- whoever takes or took part, and whether they are in sight: for rooms that name who wrote
create view conversation_people as
select conversation_id, member_id, shown from participants
union all
select conversation_id, member_id, shown from former_participants;
