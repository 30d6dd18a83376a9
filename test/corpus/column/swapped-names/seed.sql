insert into t values (1, 'one', 7, 'c'), (2, default, null, null);
