CREATE DOMAIN kind AS text;
CREATE TABLE lines (id integer NOT NULL, note text);
CREATE TABLE notes (id integer NOT NULL, old integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME ix_notes), note text);
