create table tasks (id integer primary key, finished_at timestamptz);
