insert into "user" default values; insert into post ("aId", "bId", "cId", "dId") values (1, 1, 1, 1);
