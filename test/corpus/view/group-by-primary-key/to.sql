create table p (id bigint, name text not null, constraint p_pkey primary key (id) include (name));
create table i (p_id integer, n integer);
create view v as select p.id, p.name, count(i.n) as c from p left join i on i.p_id = p.id group by p.id;
