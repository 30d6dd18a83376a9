create domain low as integer constraint low_check check (value > 0);
create domain high as low constraint high_check check (value < 100);
create table t (id integer primary key, n high);
