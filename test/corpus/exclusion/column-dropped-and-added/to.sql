create table t (id integer primary key, p point, live boolean not null default true, constraint x exclude using gist (p with ~=));
