create table a (id integer primary key, b_id integer);
create table b (id integer primary key, a_id integer references a (id));
create table x (id integer primary key, y_id integer);
create table y (id integer primary key, x_id integer references x (id));
alter table x add foreign key (y_id) references y (id);
