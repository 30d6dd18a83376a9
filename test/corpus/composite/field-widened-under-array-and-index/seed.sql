insert into t values (1, row('s', 'z'), array[row('s2', null)::address]);
