create domain low as integer constraint low_check check (value > 0) constraint low_even check (value % 2 = 0);
create domain high as low constraint high_check check (value < 100);
create domain z as text;
create domain a as z not null;
create table t (id integer primary key, n high, a a default 'x');
