-- what hosts note about a member, for the hosting team and for the member's export; never about health, never about cases
create table member_notes (
  id bigint generated always as identity primary key,
  address text not null unique,
  member_id bigint not null references members on delete cascade,
  author_id bigint references members on delete set null,
  body text not null check (length(body) between 1 and 500),
  at timestamptz not null
);
create index member_notes_about on member_notes (member_id, id desc);
create index member_notes_by_whom on member_notes (author_id);
