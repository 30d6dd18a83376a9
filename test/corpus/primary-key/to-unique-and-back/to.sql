create table a (id integer not null constraint a_key unique);
create table b (id integer constraint b_pk primary key);
