create table gone (v integer);
create index ix_v on gone (v);
create table b (w text);
