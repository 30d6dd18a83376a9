create table areas (id integer primary key);
create table zones (id integer primary key, area_id integer references areas (id));
