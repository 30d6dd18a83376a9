create table z (id text primary key);
create table a (id integer primary key, z_id text constraint a_z references z (id) on delete cascade);
