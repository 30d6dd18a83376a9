create table t (id integer primary key, total integer generated always as (a + b) stored, a integer not null, b integer not null);
create index ix_t_total on t (total);
create table u (full_name text generated always as (first || ' ' || last) stored, first text, last text);
