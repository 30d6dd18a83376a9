create table things (
  id integer primary key,
  a date, b time, c time(3), d time(2) with time zone,
  e timestamp, f timestamp(3), g timestamptz, h timestamptz(0), i interval
);
