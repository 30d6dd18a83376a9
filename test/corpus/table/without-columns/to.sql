create table nothing ();
create table something ();
create table gets_some (id integer primary key);
