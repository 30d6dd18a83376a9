create schema "back\slash";
create table "back\slash".t (id serial primary key, v text);
