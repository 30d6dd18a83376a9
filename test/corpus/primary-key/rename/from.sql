create table p (id integer constraint p_old primary key);
create table c (id integer primary key, p_id integer references p (id));
