import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createDomain("z", "text");
  await op.createDomain("a", "public.z", { notNull: true });
  await op.alterDomain("low", {
    addChecks: { low_even: sql`((VALUE % 2) = 0)` },
  });
  await op.addColumn("t", "a", { type: "public.a", default: sql`'x'::text` });
}

export async function downgrade(op: Operations) {
  await op.alterDomain("low", { dropChecks: ["low_even"] });

  // deletes-data: drops column t.a and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "a");

  await op.dropDomain("a");
  await op.dropDomain("z");
}
