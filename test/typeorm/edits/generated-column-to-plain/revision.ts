import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("person", "loud", { generated: null });

  // deletes-data: drops table typeorm_metadata and its rows. export them first, or stop before this revision.
  await op.dropTable("typeorm_metadata");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table typeorm_metadata, and not what was in it. restore it from a backup; until
  //  then, keys and conditions that need it may fail.
  await op.createTable("typeorm_metadata", {
    columns: {
      type: { type: "varchar", notNull: true },
      database: { type: "varchar" },
      schema: { type: "varchar" },
      table: { type: "varchar" },
      name: { type: "varchar" },
      value: { type: "text" },
    },
  });

  // deletes-data: drops column person.loud and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("person", "loud");

  // rewrites-table: a value for person.loud is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("person", "loud", { type: "text", generated: sql`upper("first")` });
}
