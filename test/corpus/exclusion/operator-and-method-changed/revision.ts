import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "x1");
  await op.dropConstraint("t", "x3");
  await op.dropConstraint("t", "x4");
  await op.addExclusion("x1", "t", sql`USING gist (r WITH =)`);
  await op.addExclusion("x2", "t", sql`USING spgist (r WITH &&)`);
  await op.addExclusion("x3", "t", sql`USING btree (k text_pattern_ops WITH =)`);
  await op.addExclusion("x4", "t", sql`USING gist (b WITH &&, r WITH &&) INCLUDE (k)`);
  await op.addExclusion("x5", "t", sql`USING gist (r WITH &&) WITH (fillfactor='80')`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "x1");
  await op.dropConstraint("t", "x2");
  await op.dropConstraint("t", "x3");
  await op.dropConstraint("t", "x4");
  await op.dropConstraint("t", "x5");
  await op.addExclusion("x1", "t", sql`USING gist (r WITH &&)`);
  await op.addExclusion("x3", "t", sql`USING btree (k WITH =)`);
  await op.addExclusion("x4", "t", sql`USING gist (b WITH &&)`);
}
