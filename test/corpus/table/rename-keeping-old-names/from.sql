create table tasks (id serial primary key, title text not null constraint tasks_title_check check (title <> ''));
create index ix_tasks_title on tasks (title);
