create table rooms (id integer primary key, during tsrange, exclude using gist (during with &&));
create table ruled (id integer primary key);
create rule no_delete as on delete to ruled do instead nothing;
create table counted (a integer, b integer);
create statistics counted_ab (dependencies) on a, b from counted;
create table parent (id integer);
create table child (extra text) inherits (parent);
create table t (id integer primary key, v varchar(5));
