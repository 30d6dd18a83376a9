create schema "My ""best"" app.v2";
create table "My ""best"" app.v2"."Order.Items" (id integer primary key, "unit.price" numeric(8, 2) not null);
