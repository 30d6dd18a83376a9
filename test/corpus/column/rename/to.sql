create table tasks (id integer primary key, description text not null default 'none', note text);
comment on column tasks.description is 'what to do';
