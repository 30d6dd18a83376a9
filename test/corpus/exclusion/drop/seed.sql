insert into t (id, r) values (1, '[1,3)'), (2, '[5,7)');
