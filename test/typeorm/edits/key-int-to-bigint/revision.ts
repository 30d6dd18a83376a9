import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2");
  await op.dropConstraint("book_readers_author", "FK_9dad4487151147c3443891a0152");

  // rewrites-table: the type of author.id changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("author", "id", { type: "bigint" });

  await op.alterSequence("author_id_seq", { type: "bigint", max: "9223372036854775807" });

  // rewrites-table: the type of book.authorId changes from integer to bigint: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("book", "authorId", { type: "bigint" });

  // rewrites-table: the type of book_readers_author.authorId changes from integer to bigint: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("book_readers_author", "authorId", { type: "bigint" });

  await op.addForeignKey("FK_66a4f0f47943a0d99c16ecf90b2", "book", ["authorId"], { references: ["author", ["id"]] });
  await op.addForeignKey("FK_9dad4487151147c3443891a0152", "book_readers_author", ["authorId"], {
    references: ["author", ["id"]],
    onUpdate: "cascade",
    onDelete: "cascade",
  });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2");
  await op.dropConstraint("book_readers_author", "FK_9dad4487151147c3443891a0152");

  // rewrites-table: the type of author.id changes from bigint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("author", "id", { type: "integer" });

  await op.alterSequence("author_id_seq", { type: "integer", max: 2147483647 });

  // rewrites-table: the type of book.authorId changes from bigint to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("book", "authorId", { type: "integer" });

  // rewrites-table: the type of book_readers_author.authorId changes from bigint to integer: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("book_readers_author", "authorId", { type: "integer" });

  await op.addForeignKey("FK_66a4f0f47943a0d99c16ecf90b2", "book", ["authorId"], { references: ["author", ["id"]] });
  await op.addForeignKey("FK_9dad4487151147c3443891a0152", "book_readers_author", ["authorId"], {
    references: ["author", ["id"]],
    onUpdate: "cascade",
    onDelete: "cascade",
  });
}
