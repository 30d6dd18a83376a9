create sequence counters;
create table t (id integer primary key, v integer);
create index lookup on t (v);
