create table t (id text primary key, a text, b text collate "C" not null, c varchar(10) collate "C", d text);
create index ix_t_a on t (a);
create unique index ux_t_b on t (b);
