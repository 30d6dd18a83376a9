create table t (id integer primary key, a text, b integer);
create view v as select a::varchar(10) as a, b::numeric(8, 2) as b from t;
