create table t (id integer primary key);
create view one as select 1 as one, 'text' as t, null::date as d;
create view nothing as select from t;
create view now as select current_date as today, current_user as me;
