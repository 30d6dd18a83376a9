create table a (x integer, y text, z date, primary key (z, x, y));
create table b (x integer, y integer, primary key (y, x));
