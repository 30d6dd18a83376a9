create domain d1 as text;
create domain d2 as text default 'old';
create domain d3 as text default 'gone';
create table t (id integer primary key, a d1, b d2, c d3, e d2 default 'own');
