CREATE TYPE kind AS ENUM ('a', 'q', 't');
CREATE DOMAIN kinds AS kind DEFAULT 'a' CHECK (VALUE >= 'a');
CREATE TABLE lines (id integer PRIMARY KEY, kind kinds NOT NULL);
