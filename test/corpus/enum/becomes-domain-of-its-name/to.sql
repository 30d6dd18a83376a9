create domain mood as varchar(10) check (value <> '');
comment on domain mood is 'feels';
create table t (id integer primary key, m mood default 'ok');
create table u (id integer primary key, m mood);
