import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createComposite("b", {});

  // deletes-data: drops x of composite type a, and the values in it. copy the values first, or stop before this
  //  revision.
  await op.alterComposite("a", { dropFields: ["x"] });

  await op.createTable("t", {
    columns: {
      b: { type: "public.b" },
    },
  });
}

export async function downgrade(op: Operations) {
  await op.alterComposite("a", {
    addFields: { x: "integer" },
  });

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");

  await op.dropComposite("b");
}
