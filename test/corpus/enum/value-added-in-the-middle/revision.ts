import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("level", "upper", { after: "mid" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'upper' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.alarms set level = ... where level
  //  in ('upper')`).
  await op.renameEnum("level", "level__old");
  await op.createEnum("level", ["low", "mid", "high"]);
  await op.alterColumn("alarms", "level", { type: "public.level", using: sql`level::text::public.level` });
  await op.dropEnum("level__old");
}
