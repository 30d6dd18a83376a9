create table a (id integer generated always as identity (sequence name a_numbers) primary key);
create table b (id integer generated always as identity primary key);
