insert into t (id, d, e, j) values (1, '2024-01-01 00:00+00', default, '2024-01-01');
