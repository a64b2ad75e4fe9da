-- whose mails about messages say who has written and not what
create table mails_without_words (
  member_id bigint primary key references members on delete cascade,
  since timestamptz not null
);

-- which letters hold the words of a message, to be withdrawn with it
create table letters_of_messages (
  letter_id bigint primary key references letters on delete cascade,
  message_id bigint not null
);
create index letters_of_messages_by_message on letters_of_messages (message_id);
