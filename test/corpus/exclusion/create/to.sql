create table t (id integer primary key, r int4range, live boolean not null default true, constraint t_no_overlap exclude using gist (r with &&));
create table bookings (id integer primary key, starts timestamptz not null, ends timestamptz not null, exclude using gist (tstzrange(starts, ends) with &&), exclude (id with =));
