create schema app;
create type app.status as enum ('done', 'open', 'in review', 'doing');
create table app.tasks (id integer primary key, status app.status not null default 'open');
