import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropPolicy("q", "u");
  await op.dropMaterializedView("m");
  await op.dropView("a_view");
  await op.dropView("z_view");
  await op.dropConstraint("u", "u_t_a_fkey");
  await op.dropIndex("ix_expr");
  await op.dropIndex("ix_g");
  await op.dropConstraint("t", "t_check");
  await op.dropColumn("t", "g");

  // rewrites-table: the type of t.a changes from text to integer: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "a", { type: "integer", using: sql`a::integer` });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", {
    type: "text",
    generated: sql`(
CASE
    WHEN (a IS NULL) THEN ''::text
    WHEN (a = 5) THEN '5'::text
    ELSE '?'::text
END || '!'::text)`,
    comment: "kept too",
  });

  // rewrites-table: the type of u.t_a changes from text to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("u", "t_a", { type: "integer", using: sql`t_a::integer` });

  await op.addCheck("t_check", "t", sql`(a <> 0)`);
  await op.createView(
    "z_view",
    sql`SELECT id,
    a,
    g
   FROM public.t
  WHERE (a > 0)`,
  );
  await op.createView(
    "a_view",
    sql`SELECT a
   FROM public.z_view`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT a
   FROM public.a_view`,
  );
  await op.createIndex("ix_m", "m", ["a"]);
  await op.createIndex("ix_expr", "t", [sql`((a + 1))`], { where: sql`(a > 0)` });
  await op.createIndex("ix_g", "t", ["g"]);
  await op.addForeignKey("u_t_a_fkey", "u", ["t_a"], { references: ["t", ["a"]] });
  await op.createPolicy("p", "t", { using: sql`(a > 0)` });
  await op.createPolicy("q", "u", {
    using: sql`(t_a IN ( SELECT a_view.a
   FROM public.a_view))`,
    comment: "kept",
  });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropPolicy("q", "u");
  await op.dropMaterializedView("m");
  await op.dropView("a_view");
  await op.dropView("z_view");
  await op.dropConstraint("u", "u_t_a_fkey");
  await op.dropIndex("ix_expr");
  await op.dropIndex("ix_g");
  await op.dropConstraint("t", "t_check");
  await op.dropColumn("t", "g");

  // rewrites-table: the type of t.a changes from integer to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "a", { type: "text" });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "text", generated: sql`(a || '!'::text)`, comment: "kept too" });

  // rewrites-table: the type of u.t_a changes from integer to text: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("u", "t_a", { type: "text" });

  await op.addCheck("t_check", "t", sql`(a <> '0'::text)`);
  await op.createView(
    "z_view",
    sql`SELECT id,
    a,
    g
   FROM public.t
  WHERE (a > '0'::text)`,
  );
  await op.createView(
    "a_view",
    sql`SELECT a
   FROM public.z_view`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT a
   FROM public.a_view`,
  );
  await op.createIndex("ix_m", "m", ["a"]);
  await op.createIndex("ix_expr", "t", [sql`((a || '1'::text))`], { where: sql`(a > '0'::text)` });
  await op.createIndex("ix_g", "t", ["g"]);
  await op.addForeignKey("u_t_a_fkey", "u", ["t_a"], { references: ["t", ["a"]] });
  await op.createPolicy("p", "t", { using: sql`(a > '0'::text)` });
  await op.createPolicy("q", "u", {
    using: sql`(t_a IN ( SELECT a_view.a
   FROM public.a_view))`,
    comment: "kept",
  });
}
