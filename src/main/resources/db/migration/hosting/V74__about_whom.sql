-- Who leaves is looked for in what stands on desks about them.
create index if not exists desk_links_about on desk_links (address);
create index if not exists put_asides_about on put_asides (address);
create index if not exists escalations_about on escalations (address);
