insert into t values ('k', 'a', 'b', 'c', 'd'), ('K', 'A', 'B', 'C', 'D');
