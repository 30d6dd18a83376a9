import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addForeignKey("c_pcode_fkey", "c", ["pcode"], { references: ["p", ["code"]], onUpdate: "cascade" });
  await op.addForeignKey("c_xy", "c", ["py", "px"], { references: ["p", ["y", "x"]], match: "full" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "c_pcode_fkey");
  await op.dropConstraint("c", "c_xy");
}
