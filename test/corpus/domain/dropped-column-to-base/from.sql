create domain email as text check (value like '%@%');
create table t (id integer primary key, mail email not null default 'x@y');
create index ix on t (lower(mail));
