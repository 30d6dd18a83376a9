create table t (id integer primary key, a integer, b varchar(10), c integer);
create rule no_delete as on delete to t where old.a = 1 do instead nothing;
create rule b as on update to t do instead nothing;
alter table t enable always rule b;
