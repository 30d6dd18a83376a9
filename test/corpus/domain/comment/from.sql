create domain a as text;
create domain b as text;
create domain c as text;
comment on domain b is 'old';
comment on domain c is 'gone';
