create table a (x integer, y text, z date);
create table b (x integer, y integer, primary key (x, y));
