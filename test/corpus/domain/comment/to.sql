create domain a as text;
create domain b as text;
create domain c as text;
comment on domain a is 'it''s first';
comment on domain b is 'new';
