create sequence plain;
create sequence counted start 1000 increment 10 minvalue 5 maxvalue 99999 cache 20 cycle;
create sequence falling increment -1;
create table things (id integer primary key);
