insert into s1.t values (1, row('x', 2), '[1,2)');
insert into s2.t values (1, row('x', 3), '[1,2)');
