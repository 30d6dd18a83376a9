create table other (id integer);
