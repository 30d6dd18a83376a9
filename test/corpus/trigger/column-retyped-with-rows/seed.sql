insert into t (id, touched, n) values (1, '1999-01-01', '5');
