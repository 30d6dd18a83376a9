insert into s1.t1 (a1, c, r) values ('a', row('x'), '[1,2)');
refresh materialized view s1.m1;
