import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2");

  // rewrites-table: the type of author.id changes from character varying to uuid: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("author", "id", { type: "uuid", using: sql`id::uuid` });

  // rewrites-table: the type of book.authorId changes from character varying to uuid: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("book", "authorId", { type: "uuid", using: sql`"authorId"::uuid` });

  await op.addForeignKey("FK_66a4f0f47943a0d99c16ecf90b2", "book", ["authorId"], {
    references: ["author", ["id"]],
    onDelete: "cascade",
  });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2");

  // rewrites-table: the type of author.id changes from uuid to character varying: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("author", "id", { type: "varchar" });

  // rewrites-table: the type of book.authorId changes from uuid to character varying: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("book", "authorId", { type: "varchar" });

  await op.addForeignKey("FK_66a4f0f47943a0d99c16ecf90b2", "book", ["authorId"], {
    references: ["author", ["id"]],
    onDelete: "cascade",
  });
}
