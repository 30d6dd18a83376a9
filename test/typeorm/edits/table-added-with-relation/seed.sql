insert into post default values;
