create table a (id bigint primary key);
create table b (a_id bigint primary key references a (id) on delete cascade);
create table c (id bigint primary key, b_id bigint not null references b (a_id), parent_id bigint references c (id));
create index ix_c_b on c (b_id);
