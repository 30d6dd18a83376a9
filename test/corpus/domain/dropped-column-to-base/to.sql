create table t (id integer primary key, mail text not null default 'x@y');
create index ix on t (lower(mail));
