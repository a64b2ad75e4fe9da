-- What was written in a conversation between two instants, for a host who comes back to thousands of conversations.
-- Writing waits while the index is made, about a second for a million rows. Whoever has many more makes it before, under the same
-- name, with "create index concurrently".
create index if not exists messages_by_time on messages (conversation_id, sent_at);

-- which conversations a host has with members, for whoever counts what was answered in them
create view host_conversations as
select id as conversation_id, member_id, with_member_id as host_id from conversations where kind = 'HOST';
