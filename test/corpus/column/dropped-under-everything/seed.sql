insert into t (id, a, b, r) values (1, 3, 2, '[1,2)');
