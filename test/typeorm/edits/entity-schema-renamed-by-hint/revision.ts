import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("book", "heading", "title");
  await op.renameColumn("book", "writerId", "authorId");
  await op.renameConstraint("book", "UQ_2d0e4d0de9908bd9d1262eb10d4", "UQ_c10a44a29ef231062f22b1b7ac5");
  await op.renameConstraint("book", "FK_342665b56520cb2b8670fc2d138", "FK_66a4f0f47943a0d99c16ecf90b2");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2", "FK_342665b56520cb2b8670fc2d138");
  await op.renameConstraint("book", "UQ_c10a44a29ef231062f22b1b7ac5", "UQ_2d0e4d0de9908bd9d1262eb10d4");
  await op.renameColumn("book", "authorId", "writerId");
  await op.renameColumn("book", "title", "heading");
}
