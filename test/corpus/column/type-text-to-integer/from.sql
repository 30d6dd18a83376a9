create table t (
  id integer primary key,
  n text,
  m varchar(20) not null
);
