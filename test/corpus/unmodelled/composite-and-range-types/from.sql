create type address as (street text, zip text);
create type floatrange as range (subtype = float8);
create table t (id integer primary key, home address, span floatrange);
