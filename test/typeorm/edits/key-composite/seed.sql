insert into line values (1, 1); insert into row values (1, 1);
