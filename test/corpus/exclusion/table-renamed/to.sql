create table slots (id integer primary key, r int4range, live boolean not null default true, exclude using gist (r with &&));
