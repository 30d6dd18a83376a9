insert into "user" default values; insert into post ("writerId") values (1);
