-- the shared cast: what is told goes with whom it is told to
alter sequence notices_id_seq restart with 1000;
insert into notices (id, member_id, about, subject_id, actor_id, group_id, since, read_at) overriding system value values
  (1, 4, 'REPLY', 2, 5, 1, now() - interval '2 days', now() - interval '1 day'),
  (2, 5, 'REPLY', 3, 4, 1, now() - interval '1 day', null),
  (3, 2, 'MEMBER_TO_WELCOME', 7, 7, null, now() - interval '1 hour', null),
  (4, 7, 'YOUR_HOST', 2, 2, null, now() - interval '1 hour', null);
-- what Hana’s mails of the question carry
insert into unsubscriptions (token_hash, member_id, kind, discussion_id) values
  (sha256('hana-is-told-no-more'), 4, 'REPLIES', 1);
