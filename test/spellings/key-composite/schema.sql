create table members (team_id integer, user_id integer, since date, primary key (user_id, team_id));
create table named (a text, b uuid, constraint pk_named primary key (a, b));
create table single (id text constraint pk_single primary key);
