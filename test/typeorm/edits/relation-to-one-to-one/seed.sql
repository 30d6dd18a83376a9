insert into "user" default values; insert into profile ("userId") values (1);
