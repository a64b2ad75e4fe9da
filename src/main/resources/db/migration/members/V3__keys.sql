-- what the person in a session has shown of who they are, and when last; a session from before has shown nothing lately
alter table sessions
  add column second_factor boolean not null default false,
  add column proved_at timestamptz not null default 'epoch';

-- where somebody wanted to go when they asked for the link; and whether whoever handed it over vouches for a second factor too
alter table sign_in_links
  add column next text not null default '/',
  add column second_factor boolean not null default false;
