create table "T t" (id integer primary key, "A" text, "select" bigint);
create view "V.1" as select id, "A", "select" from "T t";
create view "user" as select "A" as "it's ""quoted""" from "V.1";
create view "Über-Sicht" as select "select" as "group" from "V.1";
comment on view "Über-Sicht" is 'ü';
