create table cars (id integer primary key, color text not null default 'red', spare varchar(10) default 'green');
