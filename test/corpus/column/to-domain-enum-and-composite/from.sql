create table t (id integer primary key, mail text, status text not null default 'open', home text default '(s,z)');
create view v as select mail, status from t;
create policy p on t using (status = 'open');
