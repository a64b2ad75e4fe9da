-- what other rooms may know of a file that they keep the id of
create view file_card as
select id, name, format, bytes, pages, received_at, reading from files;

create view file_words as
select file_id as id, text from file_texts;
