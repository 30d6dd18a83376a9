create schema shop;
create type shop.state as enum ('a');
create table shop.tasks (id integer primary key, title text, note text);
create view open_tasks as select id from shop.tasks;
create function shop.f() returns integer language sql as 'select 1';
revoke execute on function shop.f() from public;
