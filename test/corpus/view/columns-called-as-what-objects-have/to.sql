CREATE TABLE t (id integer, "constructor" text, "__proto__" text);
CREATE VIEW v AS SELECT id, "constructor", "__proto__" FROM t;
GRANT SELECT ("constructor", "__proto__") ON v TO pg_monitor;
COMMENT ON COLUMN v."constructor" IS 'who made it';
COMMENT ON COLUMN v."__proto__" IS 'what it is like';
