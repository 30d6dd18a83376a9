insert into t (id, a, r) values (1, 3, '[1,2)');
refresh materialized view m;
