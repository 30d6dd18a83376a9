create table todos (id integer, parent integer, constraint tasks primary key (id));
alter table todos add foreign key (parent) references todos (id);
