-- what a host says of themself on the page of the team, in each language in which they wish to
create table host_words (
  host_id bigint not null references hosts on delete cascade,
  language text not null,
  background text not null check (length(background) <= 600),
  ask_me text not null check (length(ask_me) <= 300),
  written_at timestamptz not null,
  primary key (host_id, language)
);

-- hosts who show themselves to members alone: everybody else sees who is in the team by their role
create table hosts_for_members (
  host_id bigint primary key references hosts on delete cascade
);
