insert into s.t values (1, 2);
insert into t values (1);
