create type e as enum ('a', 'b');
revoke usage on type e from public;
