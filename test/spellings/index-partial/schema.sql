create table things (id integer primary key, a text, deleted_at timestamptz, status text not null default 'open');
create unique index one_living on things (a) where deleted_at is null;
create index on things (status) where status in ('open', 'new') and a <> '';
