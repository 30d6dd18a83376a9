import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createMaterializedView(
    "search",
    sql`WITH counted AS (
         SELECT tags.post_id,
            array_agg(tags.tag ORDER BY tags.tag) AS tags,
            count(*) AS n
           FROM public.tags
          GROUP BY tags.post_id
        )
 SELECT p.id,
    p.at,
    setweight(to_tsvector('english'::regconfig, p.title), 'A'::"char") AS document,
    COALESCE(c.tags, '{}'::text[]) AS tags,
    jsonb_build_object('n', c.n, 'title', p.title) AS info,
    p.title
   FROM (public.posts p
     LEFT JOIN counted c ON ((c.post_id = p.id)))`,
  );
  await op.createIndex("ix_search_at", "search", ["at"], { using: "brin" });
  await op.createIndex("ix_search_document", "search", ["document"], { using: "gin" });
  await op.createIndex("ix_search_info", "search", [{ column: "info", opclass: "jsonb_path_ops" }], { using: "gin" });
  await op.createIndex("ix_search_title", "search", [{ column: "title", opclass: "text_pattern_ops" }]);
  await op.createIndex("ux_search", "search", ["id"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("search");
}
