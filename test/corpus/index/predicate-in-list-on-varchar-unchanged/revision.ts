import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropIndex("ix_s");
await op.createIndex("ix_s", "t", ["id"], { where: sql`((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))` });
}

export async function downgrade(op: Operations) {
await op.dropIndex("ix_s");
await op.createIndex("ix_s", "t", ["id"], { where: sql`((s)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))` });
}
