create table a (id integer primary key, b_id integer);
create table b (id integer primary key, a_id integer references a (id));
alter table a add foreign key (b_id) references b (id);
create table x (id integer primary key, y_id integer);
create table y (id integer primary key, x_id integer references x (id));
