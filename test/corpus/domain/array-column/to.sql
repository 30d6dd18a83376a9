create domain n as integer constraint n1 check (value > 0) constraint n2 check (value < 100);
create table t (id integer primary key, ns n[] not null default '{1}');
