create table things (
  id integer primary key,
  a boolean, b uuid, c json, d jsonb, e inet, f cidr, g macaddr, h macaddr8, i point, j line,
  k bytea, l tsvector, m int4range, n bit(3), o varbit(5), p money, q box, r tstzrange[]
);
