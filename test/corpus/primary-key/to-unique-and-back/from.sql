create table a (id integer constraint a_key primary key);
create table b (id integer not null constraint b_key unique);
