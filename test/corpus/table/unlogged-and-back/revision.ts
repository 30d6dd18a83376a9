import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: table cache is rewritten under an exclusive lock to change whether it is logged. run it when
  //  the table is small or idle.
  await op.alterTable("cache", { unlogged: false });

  // rewrites-table: table scratchpad is rewritten under an exclusive lock to change whether it is logged. run it
  //  when the table is small or idle.
  await op.alterTable("scratchpad", { unlogged: true });
}

export async function downgrade(op: Operations) {
  // rewrites-table: table cache is rewritten under an exclusive lock to change whether it is logged. run it when
  //  the table is small or idle.
  await op.alterTable("cache", { unlogged: true });

  // rewrites-table: table scratchpad is rewritten under an exclusive lock to change whether it is logged. run it
  //  when the table is small or idle.
  await op.alterTable("scratchpad", { unlogged: false });
}
