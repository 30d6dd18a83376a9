import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("t", "e", { type: "bytea", default: sql`'\\xdeadbeef'::bytea` });
  await op.addColumn("t", "f", { type: "interval", default: sql`'1 day 02:00:00'::interval` });
  await op.addColumn("t", "g", { type: "double precision", default: sql`'NaN'::double precision` });
  await op.addColumn("t", "h", {
    type: "timestamp with time zone",
    default: sql`'infinity'::timestamp with time zone`,
  });
  await op.addColumn("t", "i", { type: "text", default: sql`(upper('x'::text) || lower('Y'::text))` });

  // rewrites-table: a value for t.j is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "j", { type: "integer", default: sql`((random() * (100)::double precision))::integer` });

  await op.alterColumn("t", "a", { default: sql`'it''s a "test" \\n \${process.exit(1)} \`tick\` */ -- $$'::text` });
  await op.alterColumn("t", "b", { default: sql`'{"a": [{"b": "it''s"}], "c": null}'::jsonb` });
  await op.alterColumn("t", "c", { default: sql`ARRAY['a''b'::text, 'c"d'::text, 'e\\f'::text, NULL::text]` });
  await op.alterColumn("t", "d", {
    default: sql`'line one
line two	tab'::text`,
  });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("t", "a", { default: sql`'plain'::text` });
  await op.alterColumn("t", "b", { default: null });
  await op.alterColumn("t", "c", { default: null });
  await op.alterColumn("t", "d", { default: sql`'x'::text` });

  // deletes-data: drops column t.e and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "e");

  // deletes-data: drops column t.f and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "f");

  // deletes-data: drops column t.g and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "g");

  // deletes-data: drops column t.h and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "h");

  // deletes-data: drops column t.i and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "i");

  // deletes-data: drops column t.j and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "j");
}
