create domain n as integer check (value > 0);
