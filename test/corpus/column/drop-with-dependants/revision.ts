import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_p_id_fkey");
  await op.dropIndex("ix_t_a_keep");
  await op.dropIndex("ix_t_expr");
  await op.dropIndex("ix_t_include");
  await op.dropIndex("ix_t_keep");
  await op.dropConstraint("t", "t_a_b_check");
  await op.dropConstraint("t", "t_b_check");
  await op.dropConstraint("t", "t_a_key");

  // deletes-data: drops column t.a and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "a");

  // deletes-data: drops column t.b and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "b");

  // deletes-data: drops column t.p_id and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "p_id");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back column t.a, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.addColumn("t", "a", { type: "integer" });

  // irreversible: brings back column t.b, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.addColumn("t", "b", { type: "integer" });

  // irreversible: brings back column t.p_id, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("t", "p_id", { type: "integer" });

  await op.addUnique("t_a_key", "t", ["a"]);
  await op.addCheck("t_a_b_check", "t", sql`(a < b)`);
  await op.addCheck("t_b_check", "t", sql`(b > 0)`);
  await op.createIndex("ix_t_a_keep", "t", ["a", "keep"]);
  await op.createIndex("ix_t_expr", "t", [sql`((a + b))`]);
  await op.createIndex("ix_t_include", "t", ["keep"], { include: ["b"] });
  await op.createIndex("ix_t_keep", "t", ["keep"], { where: sql`(b > 1)` });
  await op.addForeignKey("t_p_id_fkey", "t", ["p_id"], { references: ["p", ["id"]] });
}
