import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createExtension("uuid-ossp", { ifNotExists: true });
  await op.alterColumn("t", "id", { default: sql`public.uuid_generate_v4()` });
  await op.dropExtension("pgcrypto");
}

export async function downgrade(op: Operations) {
  await op.createExtension("pgcrypto", { ifNotExists: true });
  await op.alterColumn("t", "id", { default: null });
  await op.dropExtension("uuid-ossp");
}
