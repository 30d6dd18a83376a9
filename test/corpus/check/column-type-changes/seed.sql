insert into t values ('x', 5, 1.25);
