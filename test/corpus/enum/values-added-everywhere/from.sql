create type letter as enum ('c', 'f');
