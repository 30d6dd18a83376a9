import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("s_old.m");
  await op.dropView("v");
  await op.dropView("s_old.v");
  await op.createSchema("s_new");
  await op.createEnum("s_new.e", ["x"]);
  await op.createDomain("s_new.d", "integer", {
    checks: { d_check: sql`(VALUE > 0)` },
  });
  await op.createComposite("s_new.c", { e: "s_new.e", d: "s_new.d" });
  await op.createTable("s_new.t", {
    columns: {
      id: { type: "integer", notNull: true },
      c: { type: "s_new.c" },
      r: { type: "int4range" },
    },
    primaryKey: ["id"],
    rowSecurity: true,
  });
  await op.addExclusion("x", "s_new.t", sql`USING gist (r WITH &&)`);
  await op.createView(
    "s_new.v",
    sql`SELECT id,
    (c).d AS d
   FROM s_new.t`,
  );
  await op.createMaterializedView(
    "s_new.m",
    sql`SELECT id
   FROM s_new.v`,
  );
  await op.createIndex("ix", "s_new.m", ["id"]);
  await op.createView(
    "v",
    sql`SELECT id
   FROM s_new.v`,
  );
  await op.createPolicy("p", "s_new.t", { using: sql`((c).e = 'x'::s_new.e)` });

  // deletes-data: drops table s_old.t and its rows. export them first, or stop before this revision.
  await op.dropTable("s_old.t");

  await op.dropComposite("s_old.c");
  await op.dropDomain("s_old.d");
  await op.dropEnum("s_old.e");
  await op.dropSchema("s_old");
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("s_new.m");
  await op.dropView("v");
  await op.dropView("s_new.v");
  await op.createSchema("s_old");
  await op.createEnum("s_old.e", ["x"]);
  await op.createDomain("s_old.d", "integer", {
    checks: { d_check: sql`(VALUE > 0)` },
  });
  await op.createComposite("s_old.c", { e: "s_old.e", d: "s_old.d" });

  // irreversible: brings back table s_old.t, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("s_old.t", {
    columns: {
      id: { type: "integer", notNull: true },
      c: { type: "s_old.c" },
      r: { type: "int4range" },
    },
    primaryKey: ["id"],
    rowSecurity: true,
  });

  await op.addExclusion("x", "s_old.t", sql`USING gist (r WITH &&)`);
  await op.createView(
    "s_old.v",
    sql`SELECT id,
    (c).d AS d
   FROM s_old.t`,
  );
  await op.createMaterializedView(
    "s_old.m",
    sql`SELECT id
   FROM s_old.v`,
  );
  await op.createIndex("ix", "s_old.m", ["id"]);
  await op.createView(
    "v",
    sql`SELECT id
   FROM s_old.v`,
  );
  await op.createPolicy("p", "s_old.t", { using: sql`((c).e = 'x'::s_old.e)` });

  // deletes-data: drops table s_new.t and its rows. export them first, or stop before this revision.
  await op.dropTable("s_new.t");

  await op.dropComposite("s_new.c");
  await op.dropDomain("s_new.d");
  await op.dropEnum("s_new.e");
  await op.dropSchema("s_new");
}
