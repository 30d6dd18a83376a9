CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE DOMAIN known AS state CHECK (VALUE IN ('new', 'open', 'done'));
CREATE TYPE step AS (known known[], note text);
CREATE TABLE tasks (id integer PRIMARY KEY, step step NOT NULL DEFAULT ROW('{new}', 'a'), all_known known[] NOT NULL DEFAULT '{}');
