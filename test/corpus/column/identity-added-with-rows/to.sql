create table t (v text, id bigint generated always as identity primary key);
