-- whose names stand in a post: its text has a mark in their place, so that a name is always the one that they go by now
create table mentions (
  post_id bigint not null references posts on delete cascade,
  member_id bigint not null references members on delete cascade,
  quoted boolean not null,                         -- only as whoever said what is quoted
  primary key (post_id, member_id)
);
create index mentions_of_member on mentions (member_id);

-- who is spoken to in which post, and may read it
create view post_mentions as
select m.post_id, p.discussion_id, m.member_id
  from mentions m
  join posts p on p.id = m.post_id
  join discussions d on d.id = p.discussion_id
  join group_card g on g.id = d.group_id
 where not m.quoted
   and (g.access = 'OPEN'
        or exists (select from group_members i where i.group_id = d.group_id and i.member_id = m.member_id));
