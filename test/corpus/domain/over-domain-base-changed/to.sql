create domain c_low as integer check (value > 0);
create domain b_mid as c_low default 3;
create domain a_top as b_mid constraint a_top_check check (value < 100);
create table t (id integer primary key, x c_low, y b_mid, z a_top not null);
