create table t (id integer primary key, name text not null default 'x', h jsonb);
create unique index ux on t (name);
