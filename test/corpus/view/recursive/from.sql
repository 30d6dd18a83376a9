create table nodes (id integer primary key, parent integer references nodes);
create recursive view tree (id, depth) as select id, 0 from nodes where parent is null union all select n.id, depth + 1 from nodes n join tree on n.parent = tree.id;
