create domain tags as text[] check (cardinality(value) < 5);
create domain numbers as integer[];
create domain more as numbers;
create table t (id integer primary key, tags tags default '{a}', n numbers, m more);
