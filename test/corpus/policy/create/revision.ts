import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("fresh", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
    rowSecurity: true,
  });
  await op.createPolicy("p_all", "fresh", { using: sql`(id > 0)` });
  await op.createPolicy("p_all", "t", { using: sql`(owner = CURRENT_USER)`, withCheck: sql`(team > 0)` });
  await op.createPolicy("p_delete", "t", { for: "delete", using: sql`false` });
  await op.createPolicy("p_insert", "t", { for: "insert", withCheck: sql`(owner = CURRENT_USER)` });
  await op.createPolicy("p_select", "t", { for: "select", using: sql`true` });
  await op.createPolicy("p_update", "t", {
    for: "update",
    using: sql`(team = 1)`,
    withCheck: sql`(team = ANY (ARRAY[1, 2]))`,
  });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p_all", "t");
  await op.dropPolicy("p_delete", "t");
  await op.dropPolicy("p_insert", "t");
  await op.dropPolicy("p_select", "t");
  await op.dropPolicy("p_update", "t");

  // deletes-data: drops table fresh and its rows. export them first, or stop before this revision.
  await op.dropTable("fresh");
}
