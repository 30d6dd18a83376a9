create table t (a integer, b integer, constraint u_b unique (b));
create unique index u_a on t (a);
