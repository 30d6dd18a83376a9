create schema app;
create type app.status as enum ('open', 'done');
create type app.another as enum ('x');
