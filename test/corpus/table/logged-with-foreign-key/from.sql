create unlogged table zones (id integer primary key);
create unlogged table areas (id integer primary key, zone_id integer references zones (id));
