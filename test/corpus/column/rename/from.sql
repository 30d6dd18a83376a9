create table tasks (id integer primary key, descr text not null default 'none', note text);
comment on column tasks.descr is 'what to do';
