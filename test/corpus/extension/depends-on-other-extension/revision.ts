import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createExtension("cube", { ifNotExists: true });
  await op.createExtension("earthdistance", { ifNotExists: true });
  await op.createTable("t", {
    columns: {
      at: { type: "public.earth" },
    },
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");

  await op.dropExtension("earthdistance");
  await op.dropExtension("cube");
}
