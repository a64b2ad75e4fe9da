-- an organization that does not exist, beside the real ones that come with the program
delete from organizations where slug is null;
insert into organizations (id, address, name, kind, country, evidence) overriding system value values
  (900001, 'lakeside000000b1', 'Lakeside Listeners', 'community', 'UG', 'editorial');
insert into organization_callings (organization_id, folded, called) values
  (900001, 'lakeside listeners', 'Lakeside Listeners');
