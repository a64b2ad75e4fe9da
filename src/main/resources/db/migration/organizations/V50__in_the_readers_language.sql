-- Organizations as others point to them, named in a reader's language where they have a name in it: for all rooms, in one place.
-- Written so that the planner takes it apart and knows it for what it is. The view organization_card_in is read by the version before
-- this one alone.
create function organization_in(reader_language text)
  returns table (id bigint, address text, name text, short_name text, kind text, country text)
  language sql stable parallel safe
as $$
  select o.id, o.address, coalesce(n.name, o.name), coalesce(n.short_name, o.short_name), o.kind, o.country
    from organizations o
    left join organization_names n on n.organization_id = o.id and n.language = reader_language
$$;
