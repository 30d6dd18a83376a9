import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameDomain("email", "address");
  await op.alterDomain("address", {
    dropChecks: ["email_check"],
    addChecks: { address_check: sql`(VALUE ~~ '%@%'::text)` },
  });
}

export async function downgrade(op: Operations) {
  await op.renameDomain("address", "email");
  await op.alterDomain("email", {
    dropChecks: ["address_check"],
    addChecks: { email_check: sql`(VALUE ~~ '%@%'::text)` },
  });
}
