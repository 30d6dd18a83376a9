insert into t values (1, 'c123'), (2, null);
