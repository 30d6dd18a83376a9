create table things (id integer primary key, a text collate "C" not null, b varchar(10) collate "ucs_basic", c text);
