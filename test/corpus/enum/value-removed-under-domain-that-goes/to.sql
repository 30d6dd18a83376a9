CREATE TYPE state AS ENUM ('open', 'done');
CREATE TYPE step AS (state state, note text, day date);
CREATE TABLE tasks (id integer PRIMARY KEY, step step NOT NULL);
