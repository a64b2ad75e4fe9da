-- a private conversation; only who takes part in it can find it
create table conversations (
  id bigint generated always as identity primary key,
  address text not null unique,
  kind text not null check (kind in ('HOST')),
  member_id bigint not null references members on delete cascade,     -- whose it is: it goes when they go
  with_member_id bigint references members on delete set null,        -- with whom; when they go, the other keeps what was written
  opened_at timestamptz not null,
  unique (kind, member_id, with_member_id),
  check (member_id <> with_member_id)
);
create index conversations_with on conversations (with_member_id);

create table messages (
  id bigint generated always as identity primary key,                 -- in a conversation, in the order of commit
  conversation_id bigint not null references conversations on delete cascade,
  author_id bigint references members on delete set null,
  body text not null check (length(body) between 1 and 20000),
  html text not null,
  rendering int not null,                                             -- by which version of the renderer html was made
  language text not null,
  sent_at timestamptz not null
);
create index messages_in_order on messages (conversation_id, id);
create index messages_of_author on messages (author_id);

-- who takes part, and how far each has come: numbers of messages, so that "unread" needs no counting
create table participants (
  conversation_id bigint not null references conversations on delete cascade,
  member_id bigint not null references members on delete cascade,
  latest_id bigint not null default 0,                                -- the latest message
  latest_from_others_id bigint not null default 0,
  read_id bigint not null default 0,                                  -- the latest that this member has seen
  settled_id bigint not null default 0,                               -- the latest that needs no answer, says this member
  primary key (conversation_id, member_id)
);
create index participants_in_order
  on participants (member_id, (latest_from_others_id > read_id) desc, latest_id desc);
create index participants_unread
  on participants (member_id) where latest_from_others_id > read_id;
create index participants_awaited
  on participants (member_id, latest_id)
  where latest_id = latest_from_others_id and latest_from_others_id > settled_id;

-- for the room that tells people what is new, and for whoever opens conversations
create view conversation_participants as
select c.id as conversation_id, c.address, c.kind, c.member_id as whose_id, p.member_id
  from conversations c
  join participants p on p.conversation_id = c.id;

-- what a message says: to be told to its participants alone
create view message_text as
select id, conversation_id, author_id, body, language, sent_at from messages;

-- conversations in which the last word is another's: member_id is who may want to answer
create view awaited_answers as
select p.member_id, c.id as conversation_id, c.address, c.kind, c.member_id as whose_id,
       p.latest_id, m.author_id, m.body, m.language, m.sent_at as since
  from participants p
  join conversations c on c.id = p.conversation_id
  join messages m on m.id = p.latest_id
 where p.latest_id = p.latest_from_others_id
   and p.latest_from_others_id > p.settled_id;
