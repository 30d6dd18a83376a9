create table t (at timestamptz, d date);
