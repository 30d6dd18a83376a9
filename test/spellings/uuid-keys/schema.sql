create table things (id uuid default gen_random_uuid() primary key, other uuid not null default gen_random_uuid());
