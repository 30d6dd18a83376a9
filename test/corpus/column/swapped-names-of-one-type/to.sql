create table points (id integer primary key, x integer not null, y integer not null, unique (y));
