create table t (id integer primary key, title text not null);
