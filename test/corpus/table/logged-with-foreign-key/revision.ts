import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("areas", "areas_zone_id_fkey");

  // rewrites-table: table areas is rewritten under an exclusive lock to change whether it is logged. run it when
  //  the table is small or idle.
  await op.alterTable("areas", { unlogged: false });

  // rewrites-table: table zones is rewritten under an exclusive lock to change whether it is logged. run it when
  //  the table is small or idle.
  await op.alterTable("zones", { unlogged: false });

  await op.addForeignKey("areas_zone_id_fkey", "areas", ["zone_id"], { references: ["zones", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("areas", "areas_zone_id_fkey");

  // rewrites-table: table areas is rewritten under an exclusive lock to change whether it is logged. run it when
  //  the table is small or idle.
  await op.alterTable("areas", { unlogged: true });

  // rewrites-table: table zones is rewritten under an exclusive lock to change whether it is logged. run it when
  //  the table is small or idle.
  await op.alterTable("zones", { unlogged: true });

  await op.addForeignKey("areas_zone_id_fkey", "areas", ["zone_id"], { references: ["zones", ["id"]] });
}
