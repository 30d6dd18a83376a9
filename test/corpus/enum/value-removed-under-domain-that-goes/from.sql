CREATE TYPE state AS ENUM ('open', 'done', 'gone');
CREATE TYPE step AS (state state, note text);
CREATE DOMAIN a_step AS step;
CREATE DOMAIN z_step AS a_step;
CREATE TABLE tasks (id integer PRIMARY KEY, step step NOT NULL);
