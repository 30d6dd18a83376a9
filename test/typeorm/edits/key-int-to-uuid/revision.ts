import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2");
  await op.createExtension("uuid-ossp");

  // rewrites-table: the type of author.id changes from integer to uuid: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("author", "id", { type: "uuid", using: sql`id::text::uuid`, default: sql`uuid_generate_v4()` });

  // rewrites-table: the type of book.authorId changes from integer to uuid: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("book", "authorId", { type: "uuid", using: sql`"authorId"::text::uuid` });

  await op.addForeignKey("FK_66a4f0f47943a0d99c16ecf90b2", "book", ["authorId"], {
    references: ["author", ["id"]],
    onDelete: "cascade",
  });
  await op.dropSequence("author_id_seq");
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2");
  await op.createSequence("author_id_seq", { type: "integer" });

  // rewrites-table: the type of author.id changes from uuid to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("author", "id", {
    type: "integer",
    using: sql`id::text::integer`,
    default: sql`nextval('public.author_id_seq'::regclass)`,
  });

  await op.alterSequence("author_id_seq", {
    ownedBy: { table: "author", column: "id" },
  });

  // rewrites-table: the type of book.authorId changes from uuid to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("book", "authorId", { type: "integer", using: sql`"authorId"::text::integer` });

  await op.addForeignKey("FK_66a4f0f47943a0d99c16ecf90b2", "book", ["authorId"], {
    references: ["author", ["id"]],
    onDelete: "cascade",
  });
  await op.dropExtension("uuid-ossp");
}
