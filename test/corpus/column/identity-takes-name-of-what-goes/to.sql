CREATE TABLE lines (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME kind) NOT NULL, note text);
CREATE TABLE notes (id integer NOT NULL, note text);
CREATE INDEX ix_notes ON notes (note);
