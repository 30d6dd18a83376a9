insert into counter (a, b, c) values (1, 1.5, 2);
