create table t (id integer primary key, a bigint not null, b integer not null, c text);
create function in_order(r t) returns boolean language sql immutable return r.a < r.b;
alter table t add constraint in_order check (in_order(t));
