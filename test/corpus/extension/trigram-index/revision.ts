import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createExtension("pg_trgm", { ifNotExists: true });
  await op.createIndex(
    "ix_t_lower",
    "t",
    [{ expression: sql`lower(title)`, opclass: "public.gist_trgm_ops", collation: 'pg_catalog."default"' }],
    { using: "gist" },
  );
  await op.createIndex("ix_t_title", "t", [{ column: "title", opclass: "public.gin_trgm_ops" }], { using: "gin" });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_t_lower");
  await op.dropIndex("ix_t_title");
  await op.dropExtension("pg_trgm");
}
