create table parents (id integer, note varchar(10), unique (id) include (note));
create table children (id integer primary key, parent_id integer references parents (id));
