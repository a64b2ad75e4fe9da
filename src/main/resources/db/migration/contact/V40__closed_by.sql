-- Who is erased is looked for wherever they are named: without an index each erasure reads all that was ever closed.
create index if not exists contact_closures_by_member on contact_closures (by_member_id) where by_member_id is not null;
