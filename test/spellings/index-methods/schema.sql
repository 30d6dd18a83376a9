create table things (id integer primary key, a jsonb, b point, c text, d timestamptz, e tsvector);
create index ix_a on things using gin (a);
create index ix_b on things using gist (b);
create index ix_c on things using hash (c);
create index ix_d on things using brin (d);
create index ix_e on things using gin (e);
