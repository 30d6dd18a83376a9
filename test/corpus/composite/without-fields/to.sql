create type a as ();
create type b as ();
create table t (b b);
