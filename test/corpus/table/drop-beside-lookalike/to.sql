create table letters (id integer primary key, title text not null);
