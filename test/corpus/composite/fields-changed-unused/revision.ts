import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops y of composite type a, and the values in it. copy the values first, or stop before this
  //  revision.
  await op.alterComposite("a", { dropFields: ["y"] });

  await op.alterComposite("b", {
    alterFields: {
      x: "bigint",
      y: { type: "text", collation: 'pg_catalog."C"' },
    },
  });

  // rewrites-table: composite type c is built anew, and every table that uses it is rewritten under an exclusive
  //  lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("c", "c__old");
  await op.createComposite("c", { y: "text", x: "integer" });
  await op.dropComposite("c__old");

  // deletes-data: drops y of composite type d, and the values in it. copy the values first, or stop before this
  //  revision.
  await op.alterComposite("d", {
    dropFields: ["y"],
    addFields: { z: "text" },
  });
}

export async function downgrade(op: Operations) {
  await op.alterComposite("a", {
    addFields: { y: "text" },
  });
  await op.alterComposite("b", {
    alterFields: { x: "integer", y: "text" },
  });

  // rewrites-table: composite type c is built anew, and every table that uses it is rewritten under an exclusive
  //  lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("c", "c__old");
  await op.createComposite("c", { x: "integer", y: "text" });
  await op.dropComposite("c__old");

  // deletes-data: drops z of composite type d, and the values in it. copy the values first, or stop before this
  //  revision.
  await op.alterComposite("d", {
    dropFields: ["z"],
    addFields: { y: "text" },
  });
}
