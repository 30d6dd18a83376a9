create table nothing ();
create table something (a integer);
create table gets_some ();
