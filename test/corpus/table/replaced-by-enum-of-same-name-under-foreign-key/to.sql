create type status as enum ('open', 'done');
create table orders (id integer primary key, status status not null default 'open');
