insert into a_table_whose_name_is_so_long_that_the_server_will_surely_cut_it_somewhere values (1, 'x');
