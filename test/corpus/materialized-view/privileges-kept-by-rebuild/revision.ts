import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("m");
  await op.alterColumn("t", "a", { type: "text" });

  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    a
   FROM public.t`,
    {
      storage: { fillfactor: "70" },
      comment: "c",
    },
  );
  await op.grant(["select"], {
    on: { materializedView: "m" },
    to: ["pg_monitor"],
  });
  await op.grant(["select"], {
    on: { materializedView: "m", columns: ["a"] },
    to: ["pg_read_all_stats"],
  });

  await op.createIndex("m_a", "m", ["a"], { comment: "i" });
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("m");

  // rewrites-table: the type of t.a changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(10)" });

  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    a
   FROM public.t`,
    {
      storage: { fillfactor: "70" },
      comment: "c",
    },
  );
  await op.grant(["select"], {
    on: { materializedView: "m" },
    to: ["pg_monitor"],
  });
  await op.grant(["select"], {
    on: { materializedView: "m", columns: ["a"] },
    to: ["pg_read_all_stats"],
  });

  await op.createIndex("m_a", "m", ["a"], { comment: "i" });
}
