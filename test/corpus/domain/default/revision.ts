import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterDomain("d1", { default: sql`'it''s \`\${new}\`'::text` });
  await op.alterDomain("d2", { default: sql`upper('new'::text)` });
  await op.alterDomain("d3", { default: null });
}

export async function downgrade(op: Operations) {
  await op.alterDomain("d1", { default: null });
  await op.alterDomain("d2", { default: sql`'old'::text` });
  await op.alterDomain("d3", { default: sql`'gone'::text` });
}
