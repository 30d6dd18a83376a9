create table a (id integer primary key, up integer references a (id) on delete cascade);
create table b (id integer primary key, up integer references b (id) on delete set null);
create table d (id integer primary key, up integer);
