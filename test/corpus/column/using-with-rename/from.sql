create table users (id integer primary key);
create table posts (id integer primary key, author integer references users (id), seen bigint, done boolean);
