create role app;
comment on role app is 'it''s new';
create role bot;
comment on role bot is 'comes';
create role cat;
