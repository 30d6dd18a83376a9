CREATE TYPE state AS ENUM ('open', 'done');
CREATE DOMAIN known AS state;
CREATE TYPE step AS (known known[], state state, note text);
CREATE TABLE tasks (id integer PRIMARY KEY, step step NOT NULL DEFAULT ROW('{open}', 'open', 'a'), all_known known[] NOT NULL DEFAULT '{}');
