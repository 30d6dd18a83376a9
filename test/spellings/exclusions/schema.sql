create extension btree_gist;
create table bookings (
  id integer primary key,
  room text not null,
  during tsrange not null,
  constraint no_overlap exclude using gist (room with =, during with &&) where (room <> 'hall')
);
