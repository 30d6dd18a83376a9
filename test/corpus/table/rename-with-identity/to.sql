create table todos (id integer generated always as identity primary key, title text);
