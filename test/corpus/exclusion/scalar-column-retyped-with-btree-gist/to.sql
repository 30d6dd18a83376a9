create extension btree_gist;
create table t (id integer primary key, room text not null, r int4range not null, constraint x exclude using gist (room with =, r with &&));
