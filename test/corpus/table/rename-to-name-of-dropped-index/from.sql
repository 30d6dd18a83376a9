create table tasks (id integer primary key, title text);
create index todos on tasks (title);
