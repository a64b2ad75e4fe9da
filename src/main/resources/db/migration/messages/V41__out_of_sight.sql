-- Who has gone into safety mode is not called by their pseudonym in conversations from before, where the other knows who they are: they
-- look like somebody who has left. They are shown again when they write there themselves, or when they end it.
alter table participants add column shown boolean not null default true;

update participants p
   set shown = false
  from conversations c, member_card m
 where c.id = p.conversation_id
   and c.kind = 'DIRECT'
   and m.id = p.member_id
   and m.safe;

create or replace view conversation_participants as
select c.id as conversation_id, c.address, c.kind, c.member_id as whose_id, p.member_id, p.read_id, p.shown
  from conversations c
  join participants p on p.conversation_id = c.id;
