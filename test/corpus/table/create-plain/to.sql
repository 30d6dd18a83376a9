create table tasks (id integer primary key, title varchar(200) not null, created_at timestamptz not null default now());
