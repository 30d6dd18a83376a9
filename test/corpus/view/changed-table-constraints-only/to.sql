create table t (id integer primary key, a text not null default 'd' unique, b integer check (b > 0));
create index ix on t (b);
create view v as select * from t;
