create table a (id integer, v text, constraint a_pk primary key (id) include (v));
create table b (id integer, constraint b_pk primary key (id) deferrable initially deferred);
comment on constraint a_pk on a is 'covers ''v''';
comment on constraint b_pk on b is 'new';
