insert into t (id, r) values (1, '[1,2)');
