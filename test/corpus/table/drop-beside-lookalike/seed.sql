insert into drafts values (1, 'a');
