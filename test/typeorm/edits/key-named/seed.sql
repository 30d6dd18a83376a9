insert into note default values;
