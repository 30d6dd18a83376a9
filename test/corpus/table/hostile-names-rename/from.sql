create table "we.ird" (id integer primary key, "a.b" text, note text);
create table "sel""ect" (id integer primary key, "where" text);
