-- for pages that show a conversation's latest message: whether its reader has seen it
create or replace view conversation_participants as
select c.id as conversation_id, c.address, c.kind, c.member_id as whose_id, p.member_id, p.read_id
  from conversations c
  join participants p on p.conversation_id = c.id;
