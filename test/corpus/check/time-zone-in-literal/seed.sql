insert into t values ('2024-01-01 00:00+00', '2024-01-01');
