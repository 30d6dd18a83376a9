create table things (
  id varchar(36) primary key,
  a text, b varchar, c varchar(20), d char, e char(5)
);
