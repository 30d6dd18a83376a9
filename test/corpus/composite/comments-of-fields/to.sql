create type address as (street text, zip text, city text);
comment on column address.street is 'where it is';
comment on column address.city is 'town';
create table t (id integer primary key, home address);
