insert into t values (1, 2, 1.5), (2, 5, 2.5);
