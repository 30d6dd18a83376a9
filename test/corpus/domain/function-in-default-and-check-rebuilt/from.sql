create function first_code() returns text language sql immutable return 'a';
create function is_code(v text) returns boolean language sql immutable return v <> '';
create domain code as text default first_code() check (is_code(value));
create table t (id integer primary key, code code);
