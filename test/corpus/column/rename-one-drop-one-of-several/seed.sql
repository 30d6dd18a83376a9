insert into t values (1, 'va', 'vb', 'vc');
