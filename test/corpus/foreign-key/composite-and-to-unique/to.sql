create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (id integer primary key, px integer, py integer, pcode text references p (code) on update cascade, constraint c_xy foreign key (py, px) references p (y, x) match full);
