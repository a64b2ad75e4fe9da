-- the shared cast begins with an empty house
delete from answers;
delete from tries;
delete from letters;
delete from arrivals;
delete from sent_back;
delete from event_publication;
