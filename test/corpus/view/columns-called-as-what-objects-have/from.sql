CREATE TABLE t (id integer, "constructor" text, "__proto__" text);
CREATE VIEW v AS SELECT id, "constructor", "__proto__" FROM t;
GRANT SELECT (id) ON v TO pg_monitor;
COMMENT ON COLUMN v.id IS 'the number';
