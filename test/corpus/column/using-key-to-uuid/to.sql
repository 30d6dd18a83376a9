create table users (id uuid primary key default gen_random_uuid(), name text not null);
create table posts (id uuid primary key default gen_random_uuid(), user_id uuid not null references users (id) on delete cascade);
create index posts_user_id_index on posts (user_id);
create view authors as select u.name, p.id from users u join posts p on p.user_id = u.id;
