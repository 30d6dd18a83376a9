create domain emails as text check (value like '%@%');
