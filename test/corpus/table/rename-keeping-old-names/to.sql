create sequence tasks_id_seq as integer;
create table todos (
  id integer not null default nextval('tasks_id_seq') constraint tasks_pkey primary key,
  title text not null constraint tasks_title_check check (title <> '')
);
alter sequence tasks_id_seq owned by todos.id;
create index ix_tasks_title on todos (title);
