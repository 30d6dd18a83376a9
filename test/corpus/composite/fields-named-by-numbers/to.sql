create type pair as (street text, "2" integer, "10" text, note text, "1" text);
create type other as ("9" integer, a text, "3" text);
create table t (id integer primary key, p pair default row('s', 1, 'x', 'n', 'o'));
create table u (o other);
