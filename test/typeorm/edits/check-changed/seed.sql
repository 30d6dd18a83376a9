insert into person (age) values (20);
