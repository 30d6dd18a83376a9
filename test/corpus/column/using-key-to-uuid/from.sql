create table users (id serial primary key, name text not null);
create table posts (id integer generated always as identity primary key, user_id integer not null references users (id) on delete cascade);
create index posts_user_id_index on posts (user_id);
create view authors as select u.name, p.id from users u join posts p on p.user_id = u.id;
