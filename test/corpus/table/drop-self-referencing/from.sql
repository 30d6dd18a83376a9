create table nodes (id integer primary key, parent_id integer references nodes (id) on delete cascade);
create table keep (id integer);
