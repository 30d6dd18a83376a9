import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2");
  await op.createExtension("uuid-ossp", { ifNotExists: true });

  // rewrites-table: the type of author.id changes from integer to uuid: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("author", "id", {
    type: "uuid",
    using: sql`lpad(to_hex(id), 32, '0')::uuid`,
    default: sql`uuid_generate_v4()`,
  });

  // rewrites-table: the type of book.authorId changes from integer to uuid: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("book", "authorId", { type: "uuid", using: sql`lpad(to_hex("authorId"), 32, '0')::uuid` });

  await op.addForeignKey("FK_66a4f0f47943a0d99c16ecf90b2", "book", ["authorId"], {
    references: ["author", ["id"]],
    onDelete: "cascade",
  });
  await op.dropSequence("author_id_seq");
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("book", "FK_66a4f0f47943a0d99c16ecf90b2");
  await op.createSequence("author_id_seq", { type: "integer" });

  // deletes-data: values of column author.id that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of author.id changes from uuid to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("author", "id", {
    type: "integer",
    using: sql`('x' || right(replace(id::text, '-', ''), 8))::bit(32)::integer`,
    default: sql`nextval('public.author_id_seq'::regclass)`,
  });
  await op.execute(
    sql`SELECT setval('public.author_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.author), false)`,
  );

  await op.alterSequence("author_id_seq", {
    ownedBy: { table: "author", column: "id" },
  });

  // deletes-data: values of column book.authorId that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of book.authorId changes from uuid to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("book", "authorId", {
    type: "integer",
    using: sql`('x' || right(replace("authorId"::text, '-', ''), 8))::bit(32)::integer`,
  });

  await op.addForeignKey("FK_66a4f0f47943a0d99c16ecf90b2", "book", ["authorId"], {
    references: ["author", ["id"]],
    onDelete: "cascade",
  });
  await op.dropExtension("uuid-ossp");
}
