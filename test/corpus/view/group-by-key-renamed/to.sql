create table p (id integer constraint pk_p primary key, name text);
create view v as select id, name, count(*) as c from p group by id;
