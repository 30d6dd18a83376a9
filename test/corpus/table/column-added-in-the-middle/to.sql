create table t (id integer primary key, a text, m text not null default 'm', z text);
