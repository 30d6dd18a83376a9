import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("booking", "xcl_booking");
  await op.addExclusion("xcl_booking", "booking", sql`USING gist ("room" WITH =, "during" WITH &&)`, {
    deferrable: "deferred",
  });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("booking", "xcl_booking");
  await op.addExclusion("xcl_booking", "booking", sql`USING gist ("during" WITH &&)`);
}
