CREATE TYPE kind AS ENUM ('x', 'q', 'a', '1', 't');
CREATE DOMAIN kinds AS kind DEFAULT 'x' CHECK (VALUE >= 'x');
CREATE TABLE lines (id integer PRIMARY KEY, kind kinds NOT NULL);
