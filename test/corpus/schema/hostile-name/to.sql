create schema "My ""best"" app.v2";
create table "My ""best"" app.v2"."Order.Items" (id integer primary key, "unit.price" numeric(10, 2) not null default 0, "the.note" text);
create index "ix.hostile" on "My ""best"" app.v2"."Order.Items" ("unit.price");
