CREATE EXTENSION citext;
CREATE TABLE tasks (id integer PRIMARY KEY, tags citext[] NOT NULL, remark text);
