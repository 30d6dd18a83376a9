create table t (id integer primary key, a text default 'plain', b jsonb, c text[], d text default 'x');
