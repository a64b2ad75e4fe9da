-- Who is erased is looked for wherever they are named: without an index each erasure reads every version of every text.
create index if not exists page_versions_by_member on page_versions (by_member_id) where by_member_id is not null;
