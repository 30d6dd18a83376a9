import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("u", {
    columns: {
      a: { type: "smallserial" },
      b: { type: "serial" },
      c: { type: "bigserial" },
    },
    primaryKey: ["c"],
  });

  // rewrites-table: a value for t.id is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "id", { type: "serial" });

  await op.addPrimaryKey("t_pkey", "t", ["id"]);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_pkey");

  // deletes-data: drops column t.id and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "id");

  // deletes-data: drops table u and its rows. export them first, or stop before this revision.
  await op.dropTable("u");
}
