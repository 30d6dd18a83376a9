import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "x");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'junk' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.t set state = ... where state in
  //  ('junk')`); or generate again with --rename state.junk:..., naming the value that they get.
  await op.renameEnum("state", "state__old");
  await op.createEnum("state", ["on", "off"]);
  await op.alterColumn("t", "state", {
    type: "public.state",
    using: sql`state::text::public.state`,
    default: sql`'on'::public.state`,
  });
  await op.dropEnum("state__old");

  await op.addExclusion("x", "t", sql`USING gist (r WITH &&) WHERE ((state <> 'off'::public.state))`);
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("state", "junk", { after: "on" });
}
