insert into items (a, b) values (default, 7);
