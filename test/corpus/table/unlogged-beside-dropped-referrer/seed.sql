insert into areas values (1);
