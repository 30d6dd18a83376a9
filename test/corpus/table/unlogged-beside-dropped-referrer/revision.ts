import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table zones and its rows. export them first, or stop before this revision.
  await op.dropTable("zones");

  // rewrites-table: table areas is rewritten under an exclusive lock to change whether it is logged. run it when
  //  the table is small or idle.
  await op.alterTable("areas", { unlogged: true });
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table zones, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("zones", {
    columns: {
      id: { type: "integer", notNull: true },
      area_id: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  // rewrites-table: table areas is rewritten under an exclusive lock to change whether it is logged. run it when
  //  the table is small or idle.
  await op.alterTable("areas", { unlogged: false });

  await op.addForeignKey("zones_area_id_fkey", "zones", ["area_id"], { references: ["areas", ["id"]] });
}
