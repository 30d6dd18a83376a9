create extension pgcrypto;
create table t (id uuid primary key);
