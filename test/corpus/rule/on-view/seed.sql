insert into v (id, a) values (1, 2);
