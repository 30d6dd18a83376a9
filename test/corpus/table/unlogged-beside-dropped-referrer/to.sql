create unlogged table areas (id integer primary key);
