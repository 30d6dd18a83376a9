create schema app;
create table app.t (a integer, b integer, c integer);
create index ix_b2 on app.t (b);
create index ix_c on app.t (c) with (fillfactor = 50);
