create type state as enum ('open', 'done');
