create table t (id integer primary key, a integer, b varchar(10), c integer);
create rule no_delete as on delete to t do instead nothing;
create table log (n integer);
create rule "lo g" as on insert to t where new.a > 1 do also insert into log values (new.a);
alter table t disable rule "lo g";
comment on rule no_delete on t is 'c';
