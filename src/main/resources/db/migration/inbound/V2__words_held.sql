-- of a mail that is held the words alone are kept, not all that came: those that were held whole are asked for no more
alter table held_mails
  add column said_from text not null default '',   -- from whom it says that it is
  add column subject text not null default '',
  add column words text not null default '',
  add column files int not null default 0;
delete from held_mails;
update arrivals set fate = 'NOT_CLAIMED', raw = null where fate = 'HELD';
