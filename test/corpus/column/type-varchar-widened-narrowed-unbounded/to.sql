create table t (
  id integer primary key,
  wider varchar(200) not null,
  narrower varchar(3),
  unbounded varchar,
  to_text text default 'x',
  from_text varchar(255) default 'x'
);
