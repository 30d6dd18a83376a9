insert into tasks values ('old');
