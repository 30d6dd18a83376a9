create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (a integer constraint fa references p (id), b integer constraint fb references p (id) deferrable, d integer constraint fd references p (id) deferrable initially deferred, e integer, f integer, constraint fe foreign key (e, f) references p (x, y));
comment on constraint fa on c is 'goes';
