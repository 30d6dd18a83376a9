import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropColumn("cars", "color");
await op.dropEnum("color");
}

export async function downgrade(op: Operations) {
await op.createEnum("color", ["red", "green"]);
await op.addColumn("cars", "color", { type: "public.color", notNull: true, default: sql`'red'::public.color` });
}
