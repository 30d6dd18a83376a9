create table p (id integer not null constraint p_id_key unique);
create table c (id integer primary key, p_id integer references p (id));
