import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createComposite("z_address", {
    street: { type: "text", collation: 'pg_catalog."C"' },
    zip: "character varying(10)",
    at: "timestamp with time zone",
    n: "numeric(8,2)[]",
  });
  await op.createTable("a", {
    columns: {
      main: { type: "public.z_address" },
      others: { type: "public.z_address[]" },
    },
  });
  await op.addColumn("t", "home", {
    type: "public.z_address",
    default: sql`ROW('s'::text, 'z'::character varying(10), NULL::timestamp with time zone, '{1}'::numeric(8,2)[])`,
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column t.home and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "home");

  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");

  await op.dropComposite("z_address");
}
