-- in which browser somebody has asked to join: a password that was typed in another than the one that confirms was perhaps typed by
-- somebody else, and does not count. Unknown for what a version before has written
alter table joinings add column browser_hash bytea;
