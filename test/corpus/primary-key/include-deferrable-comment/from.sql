create table a (id integer, v text, constraint a_pk primary key (id));
create table b (id integer, constraint b_pk primary key (id));
comment on constraint b_pk on b is 'old';
