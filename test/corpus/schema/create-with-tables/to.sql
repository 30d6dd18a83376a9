create table users (id integer primary key);
create schema app;
comment on schema app is 'everything of the app';
create type app.state as enum ('open', 'done');
create sequence app.ticket_numbers start 1000;
create table app.tickets (
  id bigint primary key default nextval('app.ticket_numbers'),
  state app.state not null default 'open',
  user_id integer references users (id)
);
create index ix_tickets_user_id on app.tickets (user_id);
