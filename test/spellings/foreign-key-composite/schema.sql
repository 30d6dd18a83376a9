create table slots (room text, at date, primary key (room, at));
create table talks (
  id integer primary key,
  room text,
  at date,
  constraint in_slot foreign key (room, at) references slots (room, at) on delete cascade
);
