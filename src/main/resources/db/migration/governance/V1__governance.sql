-- the network's own texts, where a host has written over what the program brings; every version is kept
create table page_versions (
  id bigint generated always as identity primary key,
  slug text not null,
  language text not null,
  markdown text not null check (length(markdown) <= 40000),
  html text not null,
  written_at timestamptz not null,
  by_member_id bigint references members on delete set null
);
create index page_versions_latest on page_versions (slug, language, id desc);
