create table t (id integer primary key, a text, b integer);
create materialized view z as select id, upper(a) as a from t;
create materialized view y as select id, a from z;
create unique index ux_y on y (id);
create materialized view x as select y.id, z.a from y join z using (id);
create index ix_x on x (a);
