import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createView(
    "counting",
    sql`WITH RECURSIVE counting(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (counting_1.n + 1)
           FROM counting counting_1
          WHERE (counting_1.n < 4)
        )
 SELECT n
   FROM counting`,
  );
  await op.replaceView(
    "tree",
    sql`WITH RECURSIVE tree(id, depth) AS (
         SELECT nodes.id,
            1 AS "?column?"
           FROM public.nodes
          WHERE (nodes.parent IS NULL)
        UNION ALL
         SELECT n.id,
            (tree_1.depth + 1)
           FROM (public.nodes n
             JOIN tree tree_1 ON ((n.parent = tree_1.id)))
          WHERE (tree_1.depth < 9)
        )
 SELECT id,
    depth
   FROM tree`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("counting");
  await op.replaceView(
    "tree",
    sql`WITH RECURSIVE tree(id, depth) AS (
         SELECT nodes.id,
            0 AS "?column?"
           FROM public.nodes
          WHERE (nodes.parent IS NULL)
        UNION ALL
         SELECT n.id,
            (tree_1.depth + 1)
           FROM (public.nodes n
             JOIN tree tree_1 ON ((n.parent = tree_1.id)))
        )
 SELECT id,
    depth
   FROM tree`,
  );
}
