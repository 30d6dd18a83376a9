insert into tasks values (1, 'a'), (20, 'a'); refresh materialized view counts;
