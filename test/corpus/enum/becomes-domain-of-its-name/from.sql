create type mood as enum ('sad', 'ok');
comment on type mood is 'feels';
create table t (id integer primary key, m mood default 'ok');
create table u (id integer primary key, m mood);
