create type "Weird Enum" as enum ('it''s', 'a "b"', 'Ümlaut');
create table t (id integer primary key, v "Weird Enum" not null default 'it''s', many "Weird Enum"[] not null default '{}');
