create table todos (id integer primary key, title text);
