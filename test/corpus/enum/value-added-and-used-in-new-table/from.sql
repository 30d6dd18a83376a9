create type kind as enum ('a');
