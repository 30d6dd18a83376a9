create table things (
  id integer generated always as identity (sequence name numbers start 100 increment 5 minvalue 10 maxvalue 9000 cache 3 cycle) primary key
);
