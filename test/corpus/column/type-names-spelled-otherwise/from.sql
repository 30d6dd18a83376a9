create table t (a int4, b varchar(5), c decimal(5, 2), d timestamptz, e float8, f bool, g char(1), h int8, i time, j bpchar, k numeric(5), l float(20), m int[3]);
