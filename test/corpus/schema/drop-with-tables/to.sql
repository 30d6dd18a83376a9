create table users (id integer primary key, event_id integer);
