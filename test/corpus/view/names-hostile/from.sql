create table "T t" (id integer primary key, "A" text, "select" integer);
create view "V.1" as select id, "A", "select" from "T t";
create view "user" as select "A" as "it's ""quoted""" from "V.1";
