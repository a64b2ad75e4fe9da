-- who has just shown a second factor and is led to change their mind need not show it again until then; a phone that others use too
-- stays one
alter table ways_back
  add column second_factor_until timestamptz not null default 'epoch',
  add column shared boolean not null default false;
