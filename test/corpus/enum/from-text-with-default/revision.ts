import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.createEnum("color", ["red", "green"]);
await op.alterColumn("cars", "color", { type: "public.color", using: sql`color::public.color`, default: sql`'red'::public.color` });
await op.alterColumn("cars", "spare", { type: "public.color", using: sql`spare::public.color`, default: sql`'green'::public.color` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("cars", "color", { type: "text", default: sql`'red'::text` });
await op.alterColumn("cars", "spare", { type: "character varying(10)", default: sql`'green'::character varying` });
await op.dropEnum("color");
}
