create table a (v integer constraint positive check (v > 0));
create table b (v integer constraint positive check (v > 0));
