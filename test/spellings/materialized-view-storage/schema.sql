create table things (id integer primary key, a text);
create materialized view copies with (fillfactor = 80) as select id, a from things with no data;
