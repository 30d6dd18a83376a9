create schema app;
create table app.t (a integer, b integer, c integer);
create index ix_a on app.t (a);
create index ix_b on app.t (b);
create index ix_c on app.t (c);
comment on index app.ix_c is 'x';
