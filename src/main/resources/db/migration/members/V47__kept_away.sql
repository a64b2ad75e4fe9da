-- whom a member wishes to keep away: their own wish alone, so that nobody learns by it that somebody keeps them away
create view kept_away as
select member_id, blocked_id as other_id from blockings
union
select member_id, muted_id from mutings;
