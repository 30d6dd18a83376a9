insert into "back\slash".t (v) values ('a'), ('b');
