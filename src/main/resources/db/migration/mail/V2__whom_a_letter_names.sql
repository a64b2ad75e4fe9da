-- whom a letter names, and how: so that it leaves with the name they have when it leaves
create table letter_names (
  letter_id bigint not null references letters on delete cascade,
  member_id bigint not null,
  called text not null,
  primary key (letter_id, member_id)
);
create index letter_names_of_member on letter_names (member_id);

-- a text that calls somebody so, calling them otherwise; never a part of a longer word
create function calling(said text, called text, name text) returns text language sql immutable as $$
  select regexp_replace(said,
                        '(?<![[:alnum:]])' || regexp_replace(called, '([^[:alnum:] ])', '\\\1', 'g') || '(?![[:alnum:]])',
                        replace(name, '\', '\\'), 'g')
$$;
