-- the shared cast begins with an empty house
delete from answers;
delete from tries;
delete from letters;
delete from event_publication;
