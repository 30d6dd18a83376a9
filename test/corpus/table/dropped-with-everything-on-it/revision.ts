import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("q", "stays");
  await op.dropView("c_view");
  await op.dropMaterializedView("b_view");
  await op.dropView("a_view");
  await op.dropConstraint("stays", "fk");

  // deletes-data: drops table zz and its rows. export them first, or stop before this revision.
  await op.dropTable("zz");

  await op.dropDomain("name");
  await op.dropEnum("kind");
}

export async function downgrade(op: Operations) {
  await op.createEnum("kind", ["a"]);
  await op.createDomain("name", "text");

  // irreversible: brings back table zz, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("zz", {
    columns: {
      id: { type: "integer", notNull: true },
      kind: { type: "public.kind" },
      name: { type: "name" },
      r: { type: "int4range" },
    },
    primaryKey: ["id"],
    rowSecurity: true,
  });

  await op.addExclusion("x", "zz", sql`USING gist (r WITH &&)`);
  await op.createView(
    "a_view",
    sql`SELECT id,
    kind,
    name,
    r
   FROM public.zz`,
  );
  await op.createMaterializedView(
    "b_view",
    sql`SELECT count(*) AS n
   FROM public.a_view`,
  );
  await op.createIndex("ux", "b_view", ["n"], { unique: true });
  await op.addForeignKey("fk", "stays", ["zz_id"], { references: ["zz", ["id"]] });
  await op.createView(
    "c_view",
    sql`SELECT s.id,
    b.n
   FROM public.stays s,
    public.b_view b`,
  );
  await op.createPolicy("q", "stays", {
    using: sql`(zz_id IN ( SELECT zz.id
   FROM public.zz))`,
  });
  await op.createPolicy("p", "zz", { using: sql`(kind = 'a'::public.kind)` });
}
