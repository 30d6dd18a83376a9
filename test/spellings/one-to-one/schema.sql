create table users (id integer primary key);
create table profiles (id integer primary key, user_id integer not null unique references users on delete cascade);
