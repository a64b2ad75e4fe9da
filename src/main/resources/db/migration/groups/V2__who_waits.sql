-- for the room that tells people what is new: who waits to be let in, and who is invited
create view group_join_requests as select group_id, member_id, asked_at from join_requests;

create view group_invitations as select group_id, member_id, by_member_id, invited_at from invitations;
