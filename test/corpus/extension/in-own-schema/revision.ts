import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("Ext");
  await op.createExtension("citext", { schema: "Ext", ifNotExists: true });
  await op.addColumn("t", "name", { type: '"Ext".citext', default: sql`'a'::"Ext".citext` });
  await op.addColumn("t", "names", { type: '"Ext".citext[]' });
  await op.createIndex("ix", "t", ["name"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix");

  // deletes-data: drops column t.name and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "name");

  // deletes-data: drops column t.names and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "names");

  await op.dropExtension("citext");
  await op.dropSchema("Ext");
}
