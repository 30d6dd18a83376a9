create table a (code varchar(10) primary key);
create table b (code varchar(10) primary key references a (code));
create table c (id integer primary key, code varchar(10) references b (code) on update cascade);
