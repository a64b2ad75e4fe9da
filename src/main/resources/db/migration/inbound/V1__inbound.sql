-- mail that has come in, one row for each of our addresses it was sent to: kept before it is acknowledged
create table arrivals (
  id bigint generated always as identity primary key,
  address text not null unique,                    -- random: where what became of it is shown
  came_at timestamptz not null,
  way text not null check (way in ('SMTP', 'IMAP')),
  sender text not null,                            -- where errors go; empty for what must not be answered
  sent_to text not null,
  bytes int not null,
  raw bytea,                                       -- as it came; null once nothing is to be done with it any more
  checksum bytea not null unique,                  -- the same mail to the same address again is the same
  due_at timestamptz not null,
  taken_until timestamptz,                         -- in somebody's hands until then; afterwards anyone may take it
  tries int not null default 0,
  member_id bigint references members on delete cascade,   -- whose it certainly is, or is said to be while it is held
  fate text,                                       -- what became of it; null while it waits
  why text,
  path text,                                       -- where it stands now
  done_at timestamptz,
  check (fate is null or done_at is not null)
);
alter table arrivals alter column raw set storage external;   -- what is mostly Base64 is not worth packing
create index arrivals_waiting on arrivals (due_at, id) where fate is null;
create index arrivals_of_member on arrivals (member_id) where member_id is not null;
create index arrivals_done on arrivals (done_at) where done_at is not null;

-- a mail of which it is not certain whose it is: the member is asked, by a link sent to the address that is theirs
create table held_mails (
  arrival_id bigint primary key references arrivals on delete cascade,
  token_hash bytea not null unique,
  member_id bigint not null references members on delete cascade,
  expires_at timestamptz not null
);
create index held_mails_of_member on held_mails (member_id);
create index held_mails_by_expiry on held_mails (expires_at);
