create type color as enum ('red', 'green');
create table cars (id integer primary key, color color not null default 'red');
