-- Between a member and their host. A member who has a new host decides whether that one may read what was written with the one before:
-- yes, and the conversations are one; no, and the row says so, and nobody asks again for this host.
create table kept_from_new_hosts (
  conversation_id bigint not null references conversations on delete cascade,   -- with the host before
  host_id bigint not null references members on delete cascade,
  since timestamptz not null,
  primary key (conversation_id, host_id)
);
create index kept_from_new_hosts_by_host on kept_from_new_hosts (host_id);

-- who of the hosting team takes part in conversations that are not theirs
create index participants_of_the_team on participants (conversation_id, member_id) where seat <> 'OWN';
