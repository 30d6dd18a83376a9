create extension cube;
create extension earthdistance;
create table t (at earth);
