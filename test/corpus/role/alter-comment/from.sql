create role app;
comment on role app is 'old';
create role bot;
create role cat;
comment on role cat is 'goes';
