import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("n2");
  await op.renameIndex("n4", "n5");
  await op.renameView("n1", "n2");
  await op.dropComposite("n7");
  await op.createEnum("n7", ["x"]);
  await op.dropEnum("n6");
  await op.createDomain("n6", "integer");
  await op.createComposite("n1", { x: "integer" });
  await op.createSequence("n4");
  await op.dropSequence("n3");
  await op.createMaterializedView(
    "n3",
    sql`SELECT id
   FROM public.base`,
  );
  await op.dropDomain("n5");
}

export async function downgrade(op: Operations) {
  await op.renameComposite("n1", "n1__tmp");
  await op.renameView("n2", "n1");
  await op.renameSequence("n4", "n4__tmp");
  await op.renameIndex("n5", "n4");
  await op.dropMaterializedView("n3");
  await op.dropDomain("n6");
  await op.createEnum("n6", ["x"]);
  await op.createDomain("n5", "integer");
  await op.dropEnum("n7");
  await op.createComposite("n7", { x: "integer" });
  await op.createSequence("n3");
  await op.createMaterializedView(
    "n2",
    sql`SELECT id
   FROM public.base`,
  );
  await op.dropSequence("n4__tmp");
  await op.dropComposite("n1__tmp");
}
