-- questions that nobody has answered yet, group by group
create index discussions_unanswered on discussions (group_id, last_post_at desc, id desc)
  where kind = 'QUESTION' and answer_number is null;

-- for rooms that bring members together: whose posts somebody has found helpful
create view post_thanks as
select t.member_id, p.author_id, p.discussion_id, t.at
  from thanks t
  join posts p on p.id = t.post_id
 where p.author_id <> t.member_id;
