create domain n as bigint not null;
create table t (id integer primary key, ns n[]);
