import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "bit varying(8)" });
await op.alterColumn("t", "b", { type: "inet" });
await op.alterColumn("t", "c", { type: "interval(0)" });
await op.alterColumn("t", "d", { type: "character(10)" });
await op.alterColumn("t", "e", { type: "time with time zone" });
await op.alterColumn("t", "f", { type: "text" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "bit(4)" });
await op.alterColumn("t", "b", { type: "cidr" });
await op.alterColumn("t", "c", { type: "interval" });
await op.alterColumn("t", "d", { type: "character varying(10)" });
await op.alterColumn("t", "e", { type: "time without time zone" });
await op.alterColumn("t", "f", { type: "int4range", using: sql`f::int4range` });
}
