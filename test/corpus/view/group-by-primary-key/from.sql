create table p (id integer, name text, constraint p_pkey primary key (id));
create table i (p_id integer, n integer);
create view v as select p.id, p.name, count(i.n) as c from p left join i on i.p_id = p.id group by p.id;
