create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
