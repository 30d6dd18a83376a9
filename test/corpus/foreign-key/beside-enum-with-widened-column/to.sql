create type kind as enum ('a', 'b');
create table parents (kind kind, name text, unique (kind, name));
create table children (id integer primary key, kind kind, name varchar(20));
alter table children add constraint children_fk foreign key (kind, name) references parents (kind, name);
