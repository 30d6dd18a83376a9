insert into t values (1, 21, 7);
