create table "Order Items" (id integer primary key, "c d" text, note text);
create table "größe" (id integer primary key, "it's" text);
