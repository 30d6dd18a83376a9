insert into t (id, seen) values (1, true), (2, false);
