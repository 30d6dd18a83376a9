create table "Order Items" (id integer primary key, "unit price" integer not null);
create table "we.ird" ("a.b" integer primary key, "c:d" text);
create table "sel""ect" ("q""uote" integer primary key, "it's" text);
create table "größe_表_🙂" ("naïve" integer primary key);
create table "user" ("order" integer primary key, "select" text, "from" boolean default true);
