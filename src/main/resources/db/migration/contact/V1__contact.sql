-- what came in through the contact form
create table contact_messages (
  id bigint generated always as identity primary key,
  address text not null unique,
  topic text not null check (topic in ('GENERAL', 'INSTITUTIONAL', 'FEEDBACK', 'PARTNERSHIP', 'FINANCIAL_SUPPORT')),
  goes_to text not null check (goes_to in ('HOSTS', 'OFFICES')),   -- hosting team, or Coordinator and Network Manager
  name text not null check (length(name) <= 80),
  email text not null,
  language text not null,
  message text not null check (length(message) <= 10000),
  member_id bigint references members on delete set null,
  came_at timestamptz not null
);
create index contact_messages_waiting on contact_messages (goes_to, id desc);

-- a message that is done with: who, when
create table contact_closures (
  message_id bigint primary key references contact_messages on delete cascade,
  by_member_id bigint references members on delete set null,
  at timestamptz not null
);
