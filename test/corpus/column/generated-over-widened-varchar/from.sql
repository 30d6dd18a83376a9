create table t (id integer primary key, name varchar(10) not null, lower_name text generated always as (lower(name)) stored);
create unique index ux_t_lower on t (lower_name);
