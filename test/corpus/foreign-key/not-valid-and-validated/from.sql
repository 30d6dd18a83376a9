create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (a integer, b integer);
alter table c add constraint fa foreign key (a) references p (id) not valid;
