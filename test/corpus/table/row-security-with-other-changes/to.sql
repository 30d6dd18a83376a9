create unlogged table tasks (id integer primary key, owner text, team integer) with (fillfactor = 70);
alter table tasks enable row level security;
