import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.dropConstraint("p", "p_pkey");

  // rewrites-table: the type of p.id changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("p", "id", { type: "bigint" });

  await op.alterColumn("p", "name", { notNull: true });
  await op.addPrimaryKey("p_pkey", "p", ["id"], { include: ["name"] });
  await op.createView(
    "v",
    sql`SELECT p.id,
    p.name,
    count(i.n) AS c
   FROM (public.p
     LEFT JOIN public.i ON ((i.p_id = p.id)))
  GROUP BY p.id`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.dropConstraint("p", "p_pkey");

  // rewrites-table: the type of p.id changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("p", "id", { type: "integer" });

  await op.alterColumn("p", "name", { notNull: false });
  await op.addPrimaryKey("p_pkey", "p", ["id"]);
  await op.createView(
    "v",
    sql`SELECT p.id,
    p.name,
    count(i.n) AS c
   FROM (public.p
     LEFT JOIN public.i ON ((i.p_id = p.id)))
  GROUP BY p.id`,
  );
}
