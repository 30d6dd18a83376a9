insert into category (mpath) values ('1.');
