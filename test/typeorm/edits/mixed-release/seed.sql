insert into member (name, role) values ('Ann', 'admin'); insert into post (title, "authorId", views) values ('one', 1, 3);
