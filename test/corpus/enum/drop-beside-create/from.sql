create type size as enum ('s', 'm');
create table shirts (id integer primary key, size size not null default 's');
