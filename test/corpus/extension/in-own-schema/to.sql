create schema "Ext";
create extension citext schema "Ext";
create table t (id integer primary key, name "Ext".citext default 'a', names "Ext".citext[]);
create index ix on t (name);
