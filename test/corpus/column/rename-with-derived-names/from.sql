create table p (id integer primary key);
create table t (num serial primary key, code text unique check (code <> ''), p_id integer references p (id));
create index on t (p_id);
