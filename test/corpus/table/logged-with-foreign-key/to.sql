create table zones (id integer primary key);
create table areas (id integer primary key, zone_id integer references zones (id));
