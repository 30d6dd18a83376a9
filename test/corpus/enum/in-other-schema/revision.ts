import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue('types."Order State"', "paid", { after: "new" });
  await op.alterColumn("orders", "log", { default: sql`'{paid}'::types."Order State"[]` });
  await op.alterColumn("orders", "state", { default: sql`'paid'::types."Order State"` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'paid' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.orders set state = ... where state
  //  in ('paid')`); await op.execute(sql`update public.orders set log = ... where log &&
  //  array['paid']::types."Order State"[]`).
  await op.renameEnum('types."Order State"', "Order State__old");
  await op.createEnum('types."Order State"', ["new", "gone"]);
  await op.alterColumn("orders", "state", {
    type: 'types."Order State"',
    using: sql`state::text::types."Order State"`,
    default: null,
  });
  await op.alterColumn("orders", "log", {
    type: 'types."Order State"[]',
    using: sql`log::text[]::types."Order State"[]`,
    default: null,
  });
  await op.dropEnum('types."Order State__old"');

  await op.alterColumn("orders", "log", { default: null });
  await op.alterColumn("orders", "state", { default: sql`'new'::types."Order State"` });
}
