create table t (id integer primary key, a text, b integer);
create view v as select a::varchar(12) as a, b::numeric(9, 2) as b from t;
