create table t (a integer not null default 0);
