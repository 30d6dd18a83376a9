create table t (id integer primary key);
create view v as select id, 'a;b -- no comment' as a, E'tab\tback\\slash' as b, $q$it's $$ here$q$ as c, 'tick ` and ${id} and \d' as d, '/* neither */' as "e`${f}", 'ü→😀' as g from t;
