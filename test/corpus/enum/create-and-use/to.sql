create type mood as enum ('sad', 'ok', 'happy');
create table tasks (id integer primary key, mood mood not null default 'ok');
create table polls (id integer primary key, answers mood[] not null default '{sad,happy}');
