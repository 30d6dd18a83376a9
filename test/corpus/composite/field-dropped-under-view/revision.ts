import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.dropIndex("ix");

  // deletes-data: drops zip of composite type address, and the values in it. copy the values first, or stop before
  //  this revision.
  await op.alterComposite("address", { dropFields: ["zip"] });

  await op.createView(
    "v",
    sql`SELECT id,
    (home).street AS street
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.alterComposite("address", {
    addFields: { zip: "character varying(10)" },
  });
  await op.createIndex("ix", "t", [sql`((home).zip)`]);
  await op.createView(
    "v",
    sql`SELECT id,
    (home).zip AS zip,
    (home).street AS street
   FROM public.t`,
  );
}
