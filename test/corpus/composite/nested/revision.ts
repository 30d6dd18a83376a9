import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createComposite("q", { v: "numeric" });
  await op.alterComposite("z", {
    addFields: { b: "text" },
  });
  await op.createComposite("p", { qs: "public.q[]", y: "public.y" });
  await op.addColumn("t", "p", { type: "public.p" });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column t.p and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "p");

  await op.dropComposite("p");

  // deletes-data: drops b of composite type z, and the values in it. copy the values first, or stop before this
  //  revision.
  await op.alterComposite("z", { dropFields: ["b"] });

  await op.dropComposite("q");
}
