create type kind as enum ('x');
create table kinds (kind kind primary key);
create table t (id integer primary key, kind kind references kinds, again kind);
alter table t add constraint t_again_fkey foreign key (again) references kinds not valid;
