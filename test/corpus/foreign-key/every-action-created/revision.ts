import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("c", {
    columns: {
      c0: { type: "integer", default: 0 },
      c1: { type: "integer", default: 0 },
      c2: { type: "integer", default: 0 },
      c3: { type: "integer", default: 0 },
      c4: { type: "integer", default: 0 },
    },
  });
  await op.addForeignKey("c0_fk", "c", ["c0"], { references: ["p", ["id"]], onDelete: "restrict" });
  await op.addForeignKey("c1_fk", "c", ["c1"], {
    references: ["p", ["id"]],
    onUpdate: "restrict",
    onDelete: "cascade",
  });
  await op.addForeignKey("c2_fk", "c", ["c2"], {
    references: ["p", ["id"]],
    onUpdate: "cascade",
    onDelete: "set null",
  });
  await op.addForeignKey("c3_fk", "c", ["c3"], {
    references: ["p", ["id"]],
    onUpdate: "set null",
    onDelete: "set default",
  });
  await op.addForeignKey("c4_fk", "c", ["c4"], { references: ["p", ["id"]], onUpdate: "set default" });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table c and its rows. export them first, or stop before this revision.
  await op.dropTable("c");
}
