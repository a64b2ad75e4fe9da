-- Who is erased is looked for wherever they are named: without an index each erasure reads all who look after an organization.
create index if not exists organization_managers_confirmed_by on organization_managers (confirmed_by) where confirmed_by is not null;
