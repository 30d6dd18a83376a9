create schema gone;
create extension citext schema gone;
create table t (id integer primary key, name gone.citext);
