create table "Tasks" (id integer primary key, "Title" text);
