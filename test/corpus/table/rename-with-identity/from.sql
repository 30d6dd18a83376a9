create table tasks (id integer generated always as identity primary key, title text);
