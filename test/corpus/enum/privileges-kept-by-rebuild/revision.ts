import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'b' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.t set e = ... where e in ('b')`);
  //  or generate again with --rename e.b:..., naming the value that they get.
  await op.renameEnum("e", "e__old");
  await op.createEnum("e", ["c", "a"], { comment: "c" });
  await op.revoke(["usage"], {
    on: { type: "e" },
    from: ["public"],
  });
  await op.grant(["usage"], {
    on: { type: "e" },
    to: ["pg_monitor"],
  });
  await op.alterColumn("t", "e", { type: "public.e", using: sql`e::text::public.e` });
  await op.dropEnum("e__old");
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("e", "e__old");
  await op.createEnum("e", ["a", "b", "c"], { comment: "c" });
  await op.revoke(["usage"], {
    on: { type: "e" },
    from: ["public"],
  });
  await op.grant(["usage"], {
    on: { type: "e" },
    to: ["pg_monitor"],
  });
  await op.alterColumn("t", "e", { type: "public.e", using: sql`e::text::public.e` });
  await op.dropEnum("e__old");
}
