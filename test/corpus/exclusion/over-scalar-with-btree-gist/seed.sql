insert into t values (1, 1, '[1,3)'), (2, 2, '[1,3)');
