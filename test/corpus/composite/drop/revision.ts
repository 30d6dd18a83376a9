import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops column t.home and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "home");

  // deletes-data: drops table u and its rows. export them first, or stop before this revision.
  await op.dropTable("u");

  await op.dropComposite("address");
  await op.dropComposite("third");
  await op.dropComposite("unused");
}

export async function downgrade(op: Operations) {
  await op.createComposite("address", { street: "text", zip: "character varying(10)" });
  await op.createComposite("third", { a: "integer" });
  await op.createComposite("unused", { a: "integer" });

  // irreversible: brings back table u, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("u", {
    columns: {
      x: { type: "public.third[]" },
    },
  });

  // irreversible: brings back column t.home, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("t", "home", { type: "public.address" });
}
