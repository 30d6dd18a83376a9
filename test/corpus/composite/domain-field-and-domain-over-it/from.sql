create domain zip as text constraint zip_check check (value <> '');
create type address as (street text, zip zip);
create domain home as address constraint home_check check ((value).street <> '');
create table t (id integer primary key, a address, h home);
