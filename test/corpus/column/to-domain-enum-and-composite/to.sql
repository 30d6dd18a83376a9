create domain email as text check (value like '%@%');
create type status as enum ('open', 'done');
create type address as (street text, zip text);
create table t (id integer primary key, mail email, status status not null default 'open', home address default '(s,z)');
create view v as select mail, status from t;
create policy p on t using (status = 'open');
