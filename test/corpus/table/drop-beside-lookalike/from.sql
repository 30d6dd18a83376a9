create table drafts (id integer primary key, title text not null);
