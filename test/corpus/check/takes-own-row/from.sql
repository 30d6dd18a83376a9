create table t (id integer primary key, a integer not null, b integer not null);
create function in_order(r t) returns boolean language sql immutable return r.a < r.b;
alter table t add constraint in_order check (in_order(t));
