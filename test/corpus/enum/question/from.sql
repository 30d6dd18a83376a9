create type status as enum ('open', 'done');
