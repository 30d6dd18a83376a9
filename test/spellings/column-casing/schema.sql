create table user_accounts (id integer primary key, first_name text not null, last_seen_at timestamptz, constraint a_name unique (first_name));
create index on user_accounts (last_seen_at);
