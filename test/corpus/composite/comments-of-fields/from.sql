create type address as (street text, zip text);
comment on column address.street is 'where';
comment on column address.zip is 'code';
create table t (id integer primary key, home address);
