create domain n as integer constraint n1 check (value > 0);
create table t (id integer primary key, ns n[] not null default '{1}');
