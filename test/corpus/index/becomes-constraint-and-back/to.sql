create table t (a integer, b integer, constraint u_a unique (a));
create unique index u_b on t (b);
