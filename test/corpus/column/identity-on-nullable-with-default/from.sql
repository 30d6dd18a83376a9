create table t (a integer default 0, b integer generated always as identity);
