insert into users values (1, null);
insert into teams values (1, 1);
update users set main_team_id = 1;
