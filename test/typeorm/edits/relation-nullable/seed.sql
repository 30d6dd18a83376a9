insert into "user" default values; insert into post ("authorId") values (1);
