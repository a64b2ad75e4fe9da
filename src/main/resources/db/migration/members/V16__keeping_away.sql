-- whom a member keeps away; the other is never told
create table blockings (
  member_id bigint not null references members on delete cascade,
  blocked_id bigint not null references members on delete cascade,
  since timestamptz not null,
  primary key (member_id, blocked_id),
  check (member_id <> blocked_id)
);
create index blockings_of on blockings (blocked_id);

-- of whom a member gets no notices; the other is never told
create table mutings (
  member_id bigint not null references members on delete cascade,
  muted_id bigint not null references members on delete cascade,
  since timestamptz not null,
  primary key (member_id, muted_id),
  check (member_id <> muted_id)
);
create index mutings_of on mutings (muted_id);

-- from whom a member takes messages, only where it is not every member
create table letterboxes (
  member_id bigint primary key references members on delete cascade,
  open_to text not null check (open_to in ('GROUPS', 'NOBODY'))
);

-- between whom nothing passes, whichever of them wished it: both ways
create view blocks as
select member_id, blocked_id as other_id from blockings
union
select blocked_id, member_id from blockings;

-- of whom nothing is to be told to a member
create view unheard as
select member_id, other_id from blocks
union
select member_id, muted_id from mutings;
