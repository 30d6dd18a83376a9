create table p (id integer primary key);
create table c (id integer primary key, p_id integer constraint c_p references p (id));
comment on constraint c_p on c is 'kept';
