create type status as enum ('new', 'old');
create table tasks ("sel'ect" status default 'new' not null);
