insert into zones values (1);
insert into areas values (2, 1);
