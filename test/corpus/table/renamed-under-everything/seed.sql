insert into a values (1, '[1,2)');
refresh materialized view m;
