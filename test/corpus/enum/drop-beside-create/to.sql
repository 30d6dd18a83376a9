create type shirt_size as enum ('s', 'm', 'l');
create table shirts (id integer primary key, size shirt_size not null default 'm');
