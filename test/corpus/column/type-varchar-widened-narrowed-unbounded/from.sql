create table t (
  id integer primary key,
  wider varchar(20) not null,
  narrower varchar(200),
  unbounded varchar(5),
  to_text varchar(5) default 'x',
  from_text text default 'x'
);
