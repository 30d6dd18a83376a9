create table z (id integer primary key);
create table a (id integer primary key, z_id integer constraint a_z references z (id) on delete cascade);
