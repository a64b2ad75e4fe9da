-- Gives every message the words it is found by, which takes a while where there are very many.
set local statement_timeout = 0;

-- The first message to a stranger asks whether they want to be written to: while the row stands there is only that one. Whoever asked
-- does not learn that it was declined, for then the row stands on.
create table message_requests (
  conversation_id bigint primary key references conversations on delete cascade,
  from_id bigint not null references members on delete cascade,
  to_id bigint not null references members on delete cascade,
  asked_at timestamptz not null
);
create index message_requests_from on message_requests (from_id);
create index message_requests_to on message_requests (to_id);

-- what was taken back says nothing any more, to nobody; that there was something stays
alter table messages add column taken_back_at timestamptz;
alter table messages drop constraint messages_body_check;
alter table messages add constraint messages_body_check check (length(body) <= 20000);

-- what a member no longer wants to see, and the others still do
create table messages_put_away (
  member_id bigint not null references members on delete cascade,
  message_id bigint not null references messages on delete cascade,
  primary key (member_id, message_id)
);
create index messages_put_away_of on messages_put_away (message_id);

-- what a message is found by, each in its own language. A column of the table, so that it goes with the words; not an index of its
-- own: each reader's messages are reached through their places in conversations, and nothing is asked of what others wrote to others
alter table messages add column words tsvector generated always as (
  case language
    when 'en' then to_tsvector('pg_catalog.english'::regconfig, body)
    when 'fr' then to_tsvector('pg_catalog.french'::regconfig, body)
    when 'es' then to_tsvector('pg_catalog.spanish'::regconfig, body)
    when 'ar' then to_tsvector('pg_catalog.arabic'::regconfig, body)
    else to_tsvector('pg_catalog.simple'::regconfig, body)
  end) stored;

create or replace view conversation_participants as
select c.id as conversation_id, c.address, c.kind, c.member_id as whose_id, p.member_id, p.read_id, p.shown,
       p.from_id, p.seat, p.muted_since is not null as muted, p.declined_at is not null as declined,
       exists (select from message_requests r
                where r.conversation_id = c.id and r.to_id = p.member_id) as requested
  from conversations c
  join participants p on p.conversation_id = c.id;

create or replace view message_text as
select id, conversation_id, author_id, body, language, sent_at from messages where taken_back_at is null;

-- as before, and never what came before somebody came
create or replace view awaited_answers as
select p.member_id, c.id as conversation_id, c.address, c.kind, c.member_id as whose_id,
       p.latest_id, m.author_id, m.body, m.language, m.sent_at as since
  from participants p
  join conversations c on c.id = p.conversation_id
  join messages m on m.id = p.latest_id
 where p.latest_id = p.latest_from_others_id
   and p.latest_from_others_id > p.settled_id
   and p.latest_id > p.from_id
   and p.seat = 'OWN'
   and p.declined_at is null
   and (c.kind <> 'HOST' or p.member_id = c.member_id or m.author_id = c.member_id);
