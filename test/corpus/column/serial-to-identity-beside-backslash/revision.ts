import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("back\\slash.t", "id", { default: null });
  await op.dropSequence("back\\slash.t_id_seq");
  await op.alterColumn("back\\slash.t", "id", { identity: "byDefault" });
  await op.execute(
    sql`SELECT setval(E'"back\\\\slash".t_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM "back\\slash".t), false)`,
  );
}

export async function downgrade(op: Operations) {
  await op.alterColumn("back\\slash.t", "id", { identity: null });
  await op.createSequence("back\\slash.t_id_seq", {
    type: "integer",
    ownedBy: { table: "back\\slash.t", column: "id" },
  });
  await op.alterColumn("back\\slash.t", "id", { default: sql`nextval('"back\\slash".t_id_seq'::regclass)` });
  await op.execute(
    sql`SELECT setval(E'"back\\\\slash".t_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM "back\\slash".t), false)`,
  );
}
