create table posts (id integer primary key, title text not null, at timestamptz not null);
create table tags (post_id integer references posts, tag text);
create materialized view search as with counted as (select post_id, array_agg(tag order by tag) as tags, count(*) as n from tags group by post_id) select p.id, p.at, setweight(to_tsvector('english'::regconfig, p.title), 'A') as document, coalesce(c.tags, '{}'::text[]) as tags, jsonb_build_object('n', c.n, 'title', p.title) as info, p.title from posts p left join counted c on c.post_id = p.id;
create unique index ux_search on search (id);
create index ix_search_document on search using gin (document);
create index ix_search_info on search using gin (info jsonb_path_ops);
create index ix_search_at on search using brin (at);
create index ix_search_title on search (title text_pattern_ops);
