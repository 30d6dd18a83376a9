create table t (id integer primary key, email text, ok boolean);
create unique index ux_t_email on t (lower(email)) where ok and email <> '';
create index ix_t_email on t (email);
