insert into cat values (1); insert into dog values (1); insert into owner ("petId") values (1);
