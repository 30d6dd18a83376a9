create type size as enum ('s', 'l');
create table t (id integer primary key, size size);
create view z_low as select id, size from t;
create view a_high as select id, size from z_low where size >= 's' order by size;
