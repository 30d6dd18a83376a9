create table keep (id integer);
