create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (a integer constraint fa references p (id) deferrable initially deferred, b integer constraint fb references p (id), d integer constraint fd references p (id) deferrable initially immediate, e integer, f integer, constraint fe foreign key (e, f) references p (x, y) match full);
comment on constraint fb on c is 'it''s new';
