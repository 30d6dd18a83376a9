insert into member (name, role) values ('Ann', 'admin'); insert into badge ("memberId") values (1);
