import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropDomain("z_step");
  await op.dropDomain("a_step");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'gone' make it fail. give those rows
  //  another value first, in this revision; or generate again with --rename state.gone:..., naming the value that
  //  they get.
  await op.renameEnum("state", "state__old");
  await op.renameComposite("step", "step__old");
  await op.createEnum("state", ["open", "done"]);
  await op.createComposite("step", { state: "public.state", note: "text", day: "date" });
  await op.alterColumn("tasks", "step", {
    type: "public.step",
    using: sql`CASE WHEN step IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((step).state::text::public.state, (step).note, NULL)::public.step END`,
  });
  await op.dropComposite("step__old");
  await op.dropEnum("state__old");
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("state", "gone");

  // deletes-data: drops day of composite type step, and the values in it. copy the values first, or stop before
  //  this revision.
  await op.alterComposite("step", { dropFields: ["day"] });

  await op.createDomain("a_step", "public.step");
  await op.createDomain("z_step", "public.a_step");
}
