create domain email as text constraint c1 check (value like '%@_%');
create table t (id integer primary key, mail email);
create view v as select mail from t;
create materialized view m as select mail from t;
create index ix on t (mail) where mail <> 'x@y';
create policy p on t using (mail = 'a@b');
