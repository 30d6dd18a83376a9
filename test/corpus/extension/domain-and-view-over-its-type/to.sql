create extension citext;
create domain email as citext constraint email_check check (value ~ '^.+@.+$');
create table t (id integer primary key, mail email, constraint t_check check (mail <> 'a@a'));
create view v as select mail from t where mail = 'X@Y';
