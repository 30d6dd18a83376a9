create table t (id integer primary key, a integer, g integer generated always as (a * 3) stored);
create policy p on t using (g > 0);
create policy q on t using (t is not null);
