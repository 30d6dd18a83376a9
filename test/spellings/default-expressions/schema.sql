create sequence ticket_numbers;
create table things (
  id integer primary key,
  a timestamptz not null default now(),
  b timestamp(3) default now(),
  c date default now()::date,
  d timestamptz default now() + interval '1 day',
  e text default lower('ABC') || 'd',
  f integer default nextval('ticket_numbers'),
  g text default current_user,
  h numeric default random() * 2
);
