insert into t (id, r, k) values (1, '[1,3)', 'a'), (2, '[5,7)', 'b');
