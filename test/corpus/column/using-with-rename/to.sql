create table users (uid uuid primary key);
create table posts (id integer primary key, "userId" uuid references users (uid), "seenAt" timestamptz, "doneAt" timestamptz);
