import {
  boolean,
  cidr,
  customType,
  inet,
  integer,
  json,
  jsonb,
  line,
  macaddr,
  macaddr8,
  pgTable,
  point,
  uuid,
} from "drizzle-orm/pg-core";

const typed = (type: string) => customType<{ data: unknown }>({ dataType: () => type })();

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: boolean(),
  b: uuid(),
  c: json(),
  d: jsonb(),
  e: inet(),
  f: cidr(),
  g: macaddr(),
  h: macaddr8(),
  i: point(),
  j: line(),
  k: typed("bytea"),
  l: typed("tsvector"),
  m: typed("int4range"),
  n: typed("bit(3)"),
  o: typed("bit varying(5)"),
  p: typed("money"),
  q: typed("box"),
  r: typed("tstzrange[]"),
});
