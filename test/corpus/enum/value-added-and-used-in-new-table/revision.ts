import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.addEnumValue("kind", "b");
await op.createTable("things", {
columns: {
id: { type: "integer", notNull: true },
kind: { type: "public.kind", notNull: true, default: sql`'b'::public.kind` },
kinds: { type: "public.kind[]", default: sql`ARRAY['a'::public.kind, 'b'::public.kind]` },
},
primaryKey: ["id"],
});
}

export async function downgrade(op: Operations) {
await op.dropTable("things");

await op.renameEnum("kind", "kind__old");
await op.createEnum("kind", ["a"]);
await op.dropEnum("kind__old");
}
