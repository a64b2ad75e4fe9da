-- which addresses send letters back, and how often: mails that one may do without stop after repeated failure
create table sent_back (
  address text primary key,                        -- in small letters
  member_id bigint,
  hard int not null default 0,
  soft int not null default 0,
  status text not null default '',
  first_at timestamptz not null,
  last_at timestamptz not null,
  stopped_at timestamptz
);
create index sent_back_of_member on sent_back (member_id) where member_id is not null;

-- members to whose address nothing is mailed at present that can be read on the network too
create view stopped_mail as select member_id, stopped_at, status from sent_back where stopped_at is not null;
