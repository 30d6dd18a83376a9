create schema legacy;
create type legacy.level as enum ('low', 'high');
create table legacy.events (id integer primary key, level legacy.level not null);
create table legacy.notes (id integer primary key, event_id integer references legacy.events (id));
create table users (id integer primary key, event_id integer constraint users_event_fk references legacy.events (id));
