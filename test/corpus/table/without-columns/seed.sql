insert into something values (1);
