import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.createEnum("shirt_size", ["s", "m", "l"]);
await op.alterColumn("shirts", "size", { type: "public.shirt_size", using: sql`size::text::public.shirt_size`, default: sql`'m'::public.shirt_size` });
await op.dropEnum("size");
}

export async function downgrade(op: Operations) {
await op.createEnum("size", ["s", "m"]);
await op.alterColumn("shirts", "size", { type: "public.size", using: sql`size::text::public.size`, default: sql`'s'::public.size` });
await op.dropEnum("shirt_size");
}
