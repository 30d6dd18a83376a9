create type color as enum ('red', 'blue');
create type car as (color color, n integer, all_colors color[]);
create table t (id integer primary key, car car);
