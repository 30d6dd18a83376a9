create domain d1 as text default 'it''s `${new}`';
create domain d2 as text default upper('new');
create domain d3 as text;
create table t (id integer primary key, a d1, b d2, c d3, e d2 default 'own');
