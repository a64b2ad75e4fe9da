-- what has changed, in the order in which transactions began; trimmed when every reader has passed
create table changes (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  kind text not null,
  subject bigint not null,
  at timestamptz not null default now()
);
create index changes_in_order on changes (xid, id);

-- what staff have done: appended, never changed
create table audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  member_id bigint,
  act text not null,
  kind text not null,
  subject bigint not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only appended to';
end
$$;
create trigger audit_log_is_appended_to before update or delete on audit_log
  for each row execute function refuse_change();
