-- who is on the way out: out of sight at once, gone for good at erase_at unless they change their mind
create table departures (
  member_id bigint primary key references members on delete cascade,
  since timestamptz not null,
  erase_at timestamptz not null,
  words_go boolean not null,                       -- what they wrote in discussions goes too
  safe_before boolean not null                     -- they were in safety mode, and are again if they stay
);
create index departures_due on departures (erase_at);

-- what changes somebody's mind: a link in the letter of farewell, or where signing in leads
create table ways_back (
  token_hash bytea primary key,
  member_id bigint not null references departures on delete cascade
);
create index ways_back_of_member on ways_back (member_id);

-- nobody writes to who is on the way out: they have no profile any more
create or replace view member_mail as
select m.id, m.name, m.email, m.language, m.zone
  from members m
 where exists (select from profiles p where p.member_id = m.id);

-- who has been erased, in numbers that tell nothing to who does not know the member already: so that they can be erased again
-- when an older backup brings them back. The same stands in a file that is not restored with the database
create table erasure_keys (
  id int primary key check (id = 1),
  key bytea not null
);
insert into erasure_keys (id, key)
values (1, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

create table erasures (
  hash bytea primary key,
  at timestamptz not null
);

-- how a member stands in the ledger: by their number and the moment they joined, so that nobody is meant who got a number
-- that a restored database gives a second time
create function erased_as(key bytea, member bigint, joined timestamptz) returns bytea language sql immutable as $$
  select sha256(key || convert_to(member || ' ' || extract(epoch from joined), 'UTF8'))
$$;
