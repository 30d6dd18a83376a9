create table t (id integer primary key, r int4range, live boolean not null default true, constraint x1 exclude using gist (r with &&), constraint x2 exclude using gist (r with =), constraint x3 exclude using gist (r with -|-));
comment on constraint x2 on t is 'old';
comment on constraint x3 on t is 'gone';
