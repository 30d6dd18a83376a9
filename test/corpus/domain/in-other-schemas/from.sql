create schema "S 1";
create domain "S 1"."My Code" as varchar(5) default 'q' check (value <> '''');
create domain "My Code" as varchar(5);
create table t (id integer primary key, a "S 1"."My Code", b "My Code", c "S 1"."My Code"[]);
