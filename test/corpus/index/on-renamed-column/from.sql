create table t (id integer primary key, mail text, ok boolean);
create unique index ux_t_mail on t (lower(mail)) where ok and mail <> '';
create index ix_t_mail on t (mail);
