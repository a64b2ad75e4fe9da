-- the file that came with a message: for those in the conversation who may see the message
create table message_files (
  message_id bigint primary key references messages on delete cascade,
  file_id bigint not null unique references files on delete cascade,
  address text not null unique,
  small bytea                                                         -- of a picture: drawn anew, at most 12 KB
);

-- What somebody showed the hosting team: the message that they reported and a few around it, as they were. Goes with whom it is about.
create table reported_messages (
  id bigint generated always as identity primary key,
  report_id bigint not null,                                          -- kept by the room that looks into reports
  member_id bigint not null references members on delete cascade,     -- of whom
  author_id bigint references members on delete set null,
  message_id bigint not null,
  body text not null,
  sent_at timestamptz not null,
  reported boolean not null,
  copied_at timestamptz not null,
  unique (report_id, message_id)
);
create index reported_messages_of on reported_messages (member_id);
create index reported_messages_by on reported_messages (author_id);
create index reported_messages_by_age on reported_messages (copied_at);

-- where there are no words, the name of the file says what came
create or replace view message_text as
select m.id, m.conversation_id, m.author_id,
       case when m.body = ''
            then coalesce((select f.name from message_files a join file_card f on f.id = a.file_id where a.message_id = m.id), '')
            else m.body end as body,
       m.language, m.sent_at
  from messages m
 where m.taken_back_at is null;

create or replace view awaited_answers as
select p.member_id, c.id as conversation_id, c.address, c.kind, c.member_id as whose_id,
       p.latest_id, m.author_id,
       case when m.body = ''
            then coalesce((select f.name from message_files a join file_card f on f.id = a.file_id where a.message_id = m.id), '')
            else m.body end as body,
       m.language, m.sent_at as since
  from participants p
  join conversations c on c.id = p.conversation_id
  join messages m on m.id = p.latest_id
 where p.latest_id = p.latest_from_others_id
   and p.latest_from_others_id > p.settled_id
   and p.latest_id > p.from_id
   and p.seat = 'OWN'
   and p.declined_at is null
   and (c.kind <> 'HOST' or p.member_id = c.member_id or m.author_id = c.member_id);
