create table users (id integer primary key, main_team_id integer);
create table teams (id integer primary key, owner_id integer not null references users (id));
alter table users add constraint users_main_team_id_fkey foreign key (main_team_id) references teams (id);
