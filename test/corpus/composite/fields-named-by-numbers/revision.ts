import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: composite type other is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("other", "other__old");
  await op.createComposite("other", [
    ["9", "integer"],
    ["a", "text"],
    ["3", "text"],
  ]);
  await op.dropComposite("other__old");

  await op.alterComposite("pair", {
    addFields: [
      ["note", "text"],
      ["1", "text"],
    ],
  });
  await op.createTable("u", {
    columns: {
      o: { type: "public.other" },
    },
  });
  await op.alterColumn("t", "p", { default: sql`ROW('s'::text, 1, 'x'::text, 'n'::text, 'o'::text)` });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table u and its rows. export them first, or stop before this revision.
  await op.dropTable("u");

  // deletes-data: drops 9, 3 of composite type other, and the values in it. copy the values first, or stop before
  //  this revision.
  await op.alterComposite("other", { dropFields: ["9", "3"] });

  // deletes-data: drops note, 1 of composite type pair, and the values in it. copy the values first, or stop
  //  before this revision.
  await op.alterComposite("pair", { dropFields: ["note", "1"] });

  await op.alterColumn("t", "p", { default: sql`ROW('s'::text, 1, 'x'::text)` });
}
