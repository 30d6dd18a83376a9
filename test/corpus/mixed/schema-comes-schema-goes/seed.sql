insert into s_old.t values (1, row('x', 2), '[1,2)');
