-- Whoever chooses one name and then another could else write into the links and the tags of letters
-- that are on their way to others: what stands in a link, an address or a tag calls nobody.
create or replace function calling(said text, called text, name text) returns text language sql immutable as $$
  select regexp_replace(said,
                        '(?<![[:alnum:]@]|://[^[:space:]<>"]*)'
                          || regexp_replace(called, '([^[:alnum:] ])', '\\\1', 'g')
                          || '(?![[:alnum:]]|://|@[[:alnum:]])',
                        replace(name, '\', '\\'), 'g')
$$;

create function calling_in_html(said text, called text, name text) returns text language sql immutable as $$
  select regexp_replace(said,
                        '(?<![[:alnum:]@&]|://[^[:space:]<>"]*)'
                          || regexp_replace(called, '([^[:alnum:] ])', '\\\1', 'g')
                          || '(?![[:alnum:]]|://|@[[:alnum:]]|[^<>]*>)',
                        replace(name, '\', '\\'), 'g')
$$;
