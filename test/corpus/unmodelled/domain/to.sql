create domain email as text check (value like '%@%');
create table t (id bigint primary key, mail email not null, n integer not null default 0, second email);
create unique index ux_t_mail on t (mail);
