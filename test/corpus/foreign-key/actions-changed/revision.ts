import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("c", "c0_fk");
  await op.dropConstraint("c", "c1_fk");
  await op.dropConstraint("c", "c2_fk");
  await op.dropConstraint("c", "c3_fk");
  await op.dropConstraint("c", "c4_fk");
  await op.addForeignKey("c0_fk", "c", ["c0"], {
    references: ["p", ["id"]],
    onUpdate: "cascade",
    onDelete: "restrict",
  });
  await op.addForeignKey("c1_fk", "c", ["c1"], {
    references: ["p", ["id"]],
    onUpdate: "set null",
    onDelete: "cascade",
  });
  await op.addForeignKey("c2_fk", "c", ["c2"], {
    references: ["p", ["id"]],
    onUpdate: "set default",
    onDelete: "set null",
  });
  await op.addForeignKey("c3_fk", "c", ["c3"], { references: ["p", ["id"]], onDelete: "set default" });
  await op.addForeignKey("c4_fk", "c", ["c4"], { references: ["p", ["id"]], onUpdate: "restrict" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "c0_fk");
  await op.dropConstraint("c", "c1_fk");
  await op.dropConstraint("c", "c2_fk");
  await op.dropConstraint("c", "c3_fk");
  await op.dropConstraint("c", "c4_fk");
  await op.addForeignKey("c0_fk", "c", ["c0"], { references: ["p", ["id"]] });
  await op.addForeignKey("c1_fk", "c", ["c1"], {
    references: ["p", ["id"]],
    onUpdate: "restrict",
    onDelete: "restrict",
  });
  await op.addForeignKey("c2_fk", "c", ["c2"], { references: ["p", ["id"]], onUpdate: "cascade", onDelete: "cascade" });
  await op.addForeignKey("c3_fk", "c", ["c3"], {
    references: ["p", ["id"]],
    onUpdate: "set null",
    onDelete: "set null",
  });
  await op.addForeignKey("c4_fk", "c", ["c4"], {
    references: ["p", ["id"]],
    onUpdate: "set default",
    onDelete: "set default",
  });
}
