-- When several who stand in one line go at once, and the conversation with them, the line is written to twice on its way out, and
-- PostgreSQL would look in between for a conversation that is gone. At the end the line is gone too.
alter table conversation_lines alter constraint conversation_lines_conversation_id_fkey deferrable initially deferred;
