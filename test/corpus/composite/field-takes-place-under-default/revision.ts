import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops b of composite type pair, and the values in it. copy the values first, or stop before this
  //  revision.
  await op.alterComposite("pair", {
    dropFields: ["b"],
    addFields: { c: "text" },
  });
  await op.alterColumn("t", "n", { default: sql`ROW(ROW(1, 'x'::text)::public.pair)` });
  await op.alterColumn("t", "p", { default: sql`ROW(1, 'x'::text)` });
  await op.alterColumn("t", "q", { default: sql`ARRAY[ROW(1, 'x'::text)::public.pair]` });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops c of composite type pair, and the values in it. copy the values first, or stop before this
  //  revision.
  await op.alterComposite("pair", {
    dropFields: ["c"],
    addFields: { b: "text" },
  });
  await op.alterColumn("t", "n", { default: sql`ROW(ROW(1, 'x'::text)::public.pair)` });
  await op.alterColumn("t", "p", { default: sql`ROW(1, 'x'::text)` });
  await op.alterColumn("t", "q", { default: sql`ARRAY[ROW(1, 'x'::text)::public.pair]` });
}
