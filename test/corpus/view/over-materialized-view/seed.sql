insert into t values (1, 2);
refresh materialized view y2;
