create table categories (id serial primary key, name text not null, "parentId" integer references categories);
create table categories_closure (
  id_ancestor integer references categories on delete cascade,
  id_descendant integer references categories on delete cascade,
  primary key (id_ancestor, id_descendant)
);
create index on categories_closure (id_ancestor);
create index on categories_closure (id_descendant);
