create table w (id integer primary key);
create table t (id integer primary key, a text, b integer);
create view a_new as select id from w;
create view b_old as select id, a from t where b > 1;
