create table a (id integer primary key);
create table b (id integer generated always as identity primary key, v text);
