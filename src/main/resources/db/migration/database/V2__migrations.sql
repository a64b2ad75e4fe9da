-- which migration files have been brought in, as one sum: while it is the same a start need not ask each room's history
create table migrations (
  one boolean primary key default true check (one),
  files text not null
);
insert into migrations (files) values ('');
