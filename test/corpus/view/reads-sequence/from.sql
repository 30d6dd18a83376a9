create sequence q start with 5;
create sequence gone;
create view v as select last_value from q;
create view w as select nextval('q') as n;
create view x as select last_value from gone;
