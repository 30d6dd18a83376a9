import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropConstraint("areas", "areas_zone_id_fkey");
await op.alterTable("areas", { unlogged: false });
await op.alterTable("zones", { unlogged: false });
await op.addForeignKey("areas_zone_id_fkey", "areas", ["zone_id"], { references: ["zones", ["id"]] });
}

export async function downgrade(op: Operations) {
await op.dropConstraint("areas", "areas_zone_id_fkey");
await op.alterTable("areas", { unlogged: true });
await op.alterTable("zones", { unlogged: true });
await op.addForeignKey("areas_zone_id_fkey", "areas", ["zone_id"], { references: ["zones", ["id"]] });
}
