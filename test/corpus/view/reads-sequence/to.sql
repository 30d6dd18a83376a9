create sequence numbers start with 5;
create view v as select last_value from numbers;
create view w as select nextval('numbers') as n;
