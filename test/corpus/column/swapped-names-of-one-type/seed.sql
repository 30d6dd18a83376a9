insert into points values (1, 10, 20), (2, 30, 20);
