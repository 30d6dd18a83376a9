create type status as enum ('old');
create table tasks ("sel'ect" status default 'old' not null);
