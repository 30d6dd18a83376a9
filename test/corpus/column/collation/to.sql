create table t (id text collate "C" primary key, a text collate "C", b text not null, c text collate "POSIX", d text collate "C" default 'd');
create index ix_t_a on t (a);
create unique index ux_t_b on t (b);
