insert into v (id) values (7);
