import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("c", "fa");
  await op.dropConstraint("c", "fb");
  await op.dropConstraint("c", "fd");
  await op.dropConstraint("c", "fe");
  await op.addForeignKey("fa", "c", ["a"], { references: ["p", ["id"]], deferrable: "deferred" });
  await op.addForeignKey("fb", "c", ["b"], { references: ["p", ["id"]], comment: "it's new" });
  await op.addForeignKey("fd", "c", ["d"], { references: ["p", ["id"]], deferrable: "immediate" });
  await op.addForeignKey("fe", "c", ["e", "f"], { references: ["p", ["x", "y"]], match: "full" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "fa");
  await op.dropConstraint("c", "fb");
  await op.dropConstraint("c", "fd");
  await op.dropConstraint("c", "fe");
  await op.addForeignKey("fa", "c", ["a"], { references: ["p", ["id"]], comment: "goes" });
  await op.addForeignKey("fb", "c", ["b"], { references: ["p", ["id"]], deferrable: "immediate" });
  await op.addForeignKey("fd", "c", ["d"], { references: ["p", ["id"]], deferrable: "deferred" });
  await op.addForeignKey("fe", "c", ["e", "f"], { references: ["p", ["x", "y"]] });
}
