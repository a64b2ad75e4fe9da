-- the directory lists by the name in its reader's language: those that have one, and between them the others
create index organization_names_by_name on organization_names (language, name collate "und-x-icu", organization_id);
