import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameSchema("s1", "s2");
  await op.renameEnum("s2.e1", "e2");
  await op.renameDomain("s2.d1", "d2");
  await op.renameComposite("s2.c1", "c2");
  await op.renameSequence("s2.q1", "q2");
  await op.renameTable("s2.t1", "t2");
  await op.renameColumn("s2.t2", "a1", "a2");
  await op.renameConstraint("s2.t2", "pk1", "pk2");
  await op.renameConstraint("s2.t2", "x1", "x2");
  await op.renamePolicy("p1", "s2.t2", "p2");
  await op.renameView("s2.v1", "v2");
  await op.renameMaterializedView("s2.m1", "m2");
  await op.renameIndex("s2.i1", "i2");
  await op.alterDomain("s2.d2", {
    dropChecks: ["k1"],
    addChecks: { k2: sql`(VALUE <> ''::text)` },
  });
}

export async function downgrade(op: Operations) {
  await op.renameIndex("s2.i2", "i1");
  await op.renameMaterializedView("s2.m2", "m1");
  await op.renameView("s2.v2", "v1");
  await op.renamePolicy("p2", "s2.t2", "p1");
  await op.renameConstraint("s2.t2", "x2", "x1");
  await op.renameConstraint("s2.t2", "pk2", "pk1");
  await op.renameColumn("s2.t2", "a2", "a1");
  await op.renameTable("s2.t2", "t1");
  await op.renameSequence("s2.q2", "q1");
  await op.renameComposite("s2.c2", "c1");
  await op.renameDomain("s2.d2", "d1");
  await op.renameEnum("s2.e2", "e1");
  await op.renameSchema("s2", "s1");
  await op.alterDomain("s1.d1", {
    dropChecks: ["k2"],
    addChecks: { k1: sql`(VALUE <> ''::text)` },
  });
}
