-- the topics that a member shows and all within them: which open groups' questions are for them. None: made by the version
-- before, which did not keep them, and made anew when the member looks
alter table suggestions add column topics text[];
