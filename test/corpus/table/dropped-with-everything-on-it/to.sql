create table stays (id integer primary key, zz_id integer);
