create type status as enum ('to.do', 'it''s done');
create table tasks (id integer primary key, status status not null default 'to.do');
