create unlogged table cache (k text primary key, v text);
create table scratchpad (k text primary key);
