create domain z_email as text collate "C" default 'a@b' not null constraint at_sign check (value like '%@%') constraint short check (length(value) < 80);
create domain positive as numeric(10, 2) check (value > 0);
create domain plain as integer;
create domain tags as text[] default '{}';
create table a (id plain primary key, mail z_email, price positive not null, tags tags, all_mails z_email[]);
