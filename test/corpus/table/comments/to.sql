create table a (id integer);
comment on table a is 'it''s "quoted" \ back
second line	with a tab */ -- ${process.exit(1)} `tick` $$ $tag$ %s :name ?';
create table b (id integer);
comment on table b is 'after';
create table c (id integer);
