create type "Weird Enum" as enum ('', 'it''s', 'back\slash', 'a "b"', '{x,y}', 'Ümlaut', 'ümlaut', '🙂 ${no} `tick` */');
create table t (id integer primary key, v "Weird Enum" not null default 'back\slash', many "Weird Enum"[] not null default array['', '{x,y}']::"Weird Enum"[]);
