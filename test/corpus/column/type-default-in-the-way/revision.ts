import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "integer", using: sql`a::integer`, default: 0 });
await op.alterColumn("t", "b", { type: "integer", using: sql`b::integer`, default: null });
await op.alterColumn("t", "c", { type: "boolean", using: sql`c::boolean`, default: true });
await op.alterColumn("t", "d", { type: "text", default: sql`'empty'::text` });
await op.alterColumn("t", "e", { type: "date", using: sql`e::date`, default: sql`CURRENT_DATE` });
await op.alterColumn("t", "f", { type: "text", default: sql`''::text` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "text", default: sql`'x'::text` });
await op.alterColumn("t", "b", { type: "text", default: sql`'none'::text` });
await op.alterColumn("t", "c", { type: "text", default: sql`'yes'::text` });
await op.alterColumn("t", "d", { type: "jsonb", using: sql`d::jsonb`, default: sql`'{}'::jsonb` });
await op.alterColumn("t", "e", { type: "character varying(10)", default: sql`'today'::character varying` });
await op.alterColumn("t", "f", { type: "uuid", using: sql`f::uuid`, default: sql`'00000000-0000-0000-0000-000000000000'::uuid` });
}
