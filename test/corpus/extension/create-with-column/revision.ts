import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createExtension("citext", { ifNotExists: true });
  await op.createExtension("hstore", { ifNotExists: true });
  await op.createTable("a", {
    columns: {
      h: { type: "public.hstore", notNull: true, default: sql`'"k"=>"1"'::public.hstore` },
    },
    uniques: { a_h_key: ["h"] },
  });
  await op.addColumn("t", "name", { type: "public.citext", notNull: true, default: sql`'Anon'::public.citext` });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column t.name and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "name");

  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");

  await op.dropExtension("citext");
  await op.dropExtension("hstore");
}
