insert into t (id, owner, seen) values (1, 1, true), (2, null, null);
