insert into t values (1, 'b', '2024-01-01');
