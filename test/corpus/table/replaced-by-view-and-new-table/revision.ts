import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("people", "persons");
  await op.renameConstraint("persons", "people_pkey", "persons_pkey");
  await op.createTable("homes", {
    columns: {
      person_id: { type: "integer", notNull: true },
      zip: { type: "text" },
    },
    primaryKey: ["person_id"],
  });
  await op.addForeignKey("homes_person_id_fkey", "homes", ["person_id"], { references: ["persons", ["id"]] });
  await op.createView(
    "people",
    sql`SELECT p.id,
    p.name,
    h.zip
   FROM (public.persons p
     LEFT JOIN public.homes h ON ((h.person_id = p.id)))`,
  );

  // deletes-data: drops column persons.zip and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("persons", "zip");
}

export async function downgrade(op: Operations) {
  await op.dropView("people");
  await op.renameConstraint("persons", "persons_pkey", "people_pkey");
  await op.renameTable("persons", "people");
  await op.addColumn("people", "zip", { type: "text" });

  // deletes-data: drops table homes and its rows. export them first, or stop before this revision.
  await op.dropTable("homes");
}
