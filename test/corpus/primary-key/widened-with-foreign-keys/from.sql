create table a (id integer primary key);
create table b (a_id integer primary key references a (id) on delete cascade);
create table c (id integer primary key, b_id integer not null references b (a_id), parent_id integer references c (id));
create index ix_c_b on c (b_id);
