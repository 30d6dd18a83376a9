insert into t (id, price, kind) values (1, 2.25, 'a'), (2, 3, 'b');
