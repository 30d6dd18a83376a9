create function first_code() returns varchar language sql immutable return 'b';
create function is_code(value text) returns boolean language sql immutable return value <> '-';
create domain code as text default first_code() check (is_code(value));
create table t (id integer primary key, code code);
