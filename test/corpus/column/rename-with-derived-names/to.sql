create table p (id integer primary key);
create table t (no serial primary key, label text unique check (label <> ''), parent_id integer references p (id));
create index on t (parent_id);
