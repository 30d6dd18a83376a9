import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops column t.name and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "name");

  // deletes-data: drops table u and its rows. export them first, or stop before this revision.
  await op.dropTable("u");

  await op.dropExtension("citext");
}

export async function downgrade(op: Operations) {
  await op.createExtension("citext", { ifNotExists: true });

  // irreversible: brings back table u, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("u", {
    columns: {
      name: { type: "public.citext", notNull: true },
    },
    primaryKey: ["name"],
  });

  // irreversible: brings back column t.name, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("t", "name", { type: "public.citext" });
}
