insert into t values (1, 'sad');
insert into u values (1, 'ok');
