create table a (id integer generated always as identity primary key);
create table b (id integer generated always as identity (sequence name b_numbers) primary key);
