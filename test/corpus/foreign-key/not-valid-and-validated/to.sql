create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (a integer constraint fa references p (id), b integer);
alter table c add constraint fb foreign key (b) references p (id) not valid;
