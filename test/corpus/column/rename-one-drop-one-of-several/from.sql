create table t (id integer primary key, a text, b text, c text);
