import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_t_a");
  await op.dropIndex("ix_t_lower");
  await op.dropConstraint("t", "t_code_check");
  await op.alterColumn("t", "code", { type: "text" });
  await op.addCheck("t_code_check", "t", sql`(code = ANY (ARRAY['a'::text, 'b'::text, 'c'::text]))`, {
    comment: "three codes",
  });
  await op.createIndex("ix_t_a", "t", ["id"], { where: sql`(code = 'a'::text)` });
  await op.createIndex("ix_t_lower", "t", [sql`lower(code)`], { comment: "for searching" });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_t_a");
  await op.dropIndex("ix_t_lower");
  await op.dropConstraint("t", "t_code_check");

  // rewrites-table: the type of t.code changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "code", { type: "character varying(10)" });

  await op.addCheck(
    "t_code_check",
    "t",
    sql`((code)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text, ('c'::character varying)::text]))`,
    { comment: "three codes" },
  );
  await op.createIndex("ix_t_a", "t", ["id"], { where: sql`((code)::text = 'a'::text)` });
  await op.createIndex("ix_t_lower", "t", [sql`lower((code)::text)`], { comment: "for searching" });
}
