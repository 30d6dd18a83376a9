insert into "user" default values; insert into post ("aId", "bId") values (1, 1);
