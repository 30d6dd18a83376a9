create table b (id integer primary key, up integer);
create table d (id integer primary key, up integer references d (id));
