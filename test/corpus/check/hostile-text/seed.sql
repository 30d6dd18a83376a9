insert into t values ('ann@example.org', 'x');
