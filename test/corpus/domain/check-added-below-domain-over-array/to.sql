create domain part as integer check (value > 0);
create domain parts as part[] default '{}';
create domain outer_part as part;
create table t (id integer primary key, a parts, b outer_part[], c part);
create index ix on t (a);
