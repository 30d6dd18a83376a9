create table a (id integer primary key, next integer, me integer references a (id));
create table b (id integer primary key, next integer references a (id), me integer references b (id));
create table c (id integer primary key, next integer references b (id), me integer references c (id));
alter table a add foreign key (next) references c (id);
