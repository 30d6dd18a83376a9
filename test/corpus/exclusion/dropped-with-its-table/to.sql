create table u (k text, q int4range, constraint x exclude using gist (q with &&));
