-- how much a host takes on beside the others, for whatever is given to hosts by other rooms: 0 is nothing new
create view host_share as
select member_id, case weight when 'NONE' then 0 when 'HALF' then 0.5 when 'NORMAL' then 1 else 2 end::float8 as share
  from hosts;
