create table cache (k text primary key, v text);
create unlogged table scratchpad (k text primary key);
