create table things (id integer primary key, a text);
create view living with (security_invoker = true) as select id, a from things where a is not null;
create view checked as select id, a from things where id > 0 with local check option;
