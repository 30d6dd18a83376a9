create table a (v integer);
create table b (v integer);
create index ix_v on b (v);
