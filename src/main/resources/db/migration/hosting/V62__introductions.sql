-- A host proposes that two members meet. What each answers is theirs alone: only when both have said yes does anybody else learn of it.
-- A refusal and a silence look the same in everything that others can ask for, so how it stands is never kept: it follows from the
-- clock and from whether a conversation was opened
create table introductions (
  id bigint generated always as identity primary key,
  address text not null unique,
  host_id bigint references members on delete set null,               -- who proposed it
  proposed_at timestamptz not null,
  until timestamptz not null check (until > proposed_at)
);
create index introductions_of_host on introductions (host_id, id desc);
create index introductions_until on introductions (until);

-- the two, and what the host says to each of the other
create table introduced (
  introduction_id bigint not null references introductions on delete cascade,
  member_id bigint not null references members on delete cascade,
  other_id bigint not null references members on delete cascade,
  sentence text not null check (length(sentence) between 1 and 600),
  primary key (introduction_id, member_id),
  check (member_id <> other_id)
);
create index introduced_of_member on introduced (member_id, introduction_id desc);
create index introduced_with on introduced (other_id);

-- what each has answered; forgotten when the time is over
create table introduction_answers (
  introduction_id bigint not null,
  member_id bigint not null,
  yes boolean not null,
  at timestamptz not null,
  primary key (introduction_id, member_id),
  foreign key (introduction_id, member_id) references introduced on delete cascade
);

create table introduction_openings (
  introduction_id bigint primary key references introductions on delete cascade,
  conversation text not null,                                         -- its address
  at timestamptz not null
);

-- which can be opened no more, and nobody is told: one has left, is in safety mode, or keeps another of the three away
create table introduction_endings (
  introduction_id bigint primary key references introductions on delete cascade,
  at timestamptz not null
);

-- for who tells the two of it: what each is told of whom
create view introduction_told as
select d.introduction_id, i.address, i.host_id, d.member_id, d.other_id, d.sentence
  from introduced d
  join introductions i on i.id = d.introduction_id;

-- for figures: how many, and how many were opened
create view introduction_figures as
select i.id, i.host_id, i.proposed_at, i.until, o.at as opened_at
  from introductions i
  left join introduction_openings o on o.introduction_id = i.id;

-- which two were proposed to each other not long ago, both ways
create view introduced_lately as
select d.member_id, d.other_id, i.until
  from introduced d
  join introductions i on i.id = d.introduction_id;
alter sequence introductions_id_seq restart with 1000;
