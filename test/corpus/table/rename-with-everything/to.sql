create table users (id serial primary key);
create table todos (
  id serial primary key, user_id integer not null references users (id), code text not null unique, points integer check (points >= 0)
);
create index on todos (user_id);
create table comments (id serial primary key, task_id integer not null references todos (id) on delete cascade);
