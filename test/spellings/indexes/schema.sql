create table things (id integer primary key, a text, b text, "Odd Name" integer, d integer);
create index on things (a);
create index ix_ba on things (b, a);
create unique index on things ("Odd Name");
create unique index one_d on things (d, a);
