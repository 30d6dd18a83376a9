create table b (w text);
create index ix_v on b (w);
