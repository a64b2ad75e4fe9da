-- up to which message each who takes part has said that no answer is needed: for whoever counts how long answers take
create view settled_messages as
select conversation_id, member_id, settled_id from participants;
