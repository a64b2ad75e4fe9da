-- the outbox: a letter is written in the transaction that causes it and sent after it
create table letters (
  id bigint generated always as identity primary key,
  message_id text not null unique,                 -- given once: a repeated sending is known as the same letter
  recipient bigint,                                -- a member, when it is one: forgetting them forgets their letters
  address text not null check (length(address) between 3 and 254 and address !~ '[[:cntrl:][:space:]]'),
  name text not null check (name !~ '[[:cntrl:]]'),
  language text not null,
  subject text not null check (subject !~ '[[:cntrl:]]'),
  plain text,                                      -- null once a mail server has it: what was sent is the reader's alone
  html text,
  headers jsonb not null default '{}',
  about text not null,
  list boolean not null,                           -- one of many: waits for letters to one person
  written_at timestamptz not null,
  due_at timestamptz not null,
  taken_until timestamptz,                         -- a postman has it until then; afterwards anyone may take it
  tries int not null default 0,
  sent_at timestamptz,
  last_problem text,
  given_up_at timestamptz,
  check (sent_at is null or given_up_at is null),
  check (sent_at is not null or (plain is not null and html is not null))
);

create index letters_waiting on letters (list, due_at, id) where sent_at is null and given_up_at is null;
create index letters_sent on letters (sent_at) where sent_at is not null;
create index letters_recipient on letters (recipient) where recipient is not null;
