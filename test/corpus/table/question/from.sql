create table tasks (id integer primary key, title text not null, done boolean not null default false);
