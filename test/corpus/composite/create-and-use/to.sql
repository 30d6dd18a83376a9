create type z_address as (street text collate "C", zip varchar(10), at timestamptz, n numeric(8, 2)[]);
create table a (main z_address, others z_address[]);
create table t (id integer primary key, home z_address default row('s', 'z', null, '{1}'));
