create type letter as enum ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
