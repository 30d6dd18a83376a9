create domain n as integer check (value >= 0);
create table a (n n default 7);
create table b (id integer primary key, n n not null);
create index ix on b (n);
