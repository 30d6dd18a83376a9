create table t (id integer primary key, a integer, b varchar(10), c integer);
create rule no_delete as on delete to t do instead nothing;
