create table t (id integer primary key, amount_text text not null default '0');
