import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("posts", "author", "userId");
  await op.renameColumn("posts", "seen", "seenAt");
  await op.renameColumn("posts", "done", "doneAt");
  await op.renameColumn("users", "id", "uid");
  await op.renameConstraint("posts", "posts_author_fkey", "posts_userId_fkey");
  await op.dropConstraint("posts", "posts_userId_fkey");

  // rewrites-table: the type of posts.doneAt changes from boolean to timestamp with time zone: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("posts", "doneAt", {
    type: "timestamp with time zone",
    using: sql`case when "doneAt" then now() end`,
  });

  // rewrites-table: the type of posts.seenAt changes from bigint to timestamp with time zone: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("posts", "seenAt", {
    type: "timestamp with time zone",
    using: sql`to_timestamp("seenAt" / 1000.0)`,
  });

  // rewrites-table: the type of posts.userId changes from integer to uuid: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("posts", "userId", { type: "uuid", using: sql`lpad(to_hex("userId"), 32, '0')::uuid` });

  // rewrites-table: the type of users.uid changes from integer to uuid: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("users", "uid", { type: "uuid", using: sql`lpad(to_hex(uid), 32, '0')::uuid` });

  await op.addForeignKey("posts_userId_fkey", "posts", ["userId"], { references: ["users", ["uid"]] });
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("posts", "posts_userId_fkey", "posts_author_fkey");
  await op.renameColumn("users", "uid", "id");
  await op.renameColumn("posts", "doneAt", "done");
  await op.renameColumn("posts", "seenAt", "seen");
  await op.renameColumn("posts", "userId", "author");
  await op.dropConstraint("posts", "posts_author_fkey");

  // deletes-data: values of column posts.author that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of posts.author changes from uuid to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("posts", "author", {
    type: "integer",
    using: sql`('x' || right(replace(author::text, '-', ''), 8))::bit(32)::integer`,
  });

  // deletes-data: gives up the values of column posts.done, because nothing makes boolean of timestamp with time
  //  zone. write into `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of posts.done changes from timestamp with time zone to boolean: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("posts", "done", { type: "boolean", using: sql`null` });

  // deletes-data: values of column posts.seen that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of posts.seen changes from timestamp with time zone to bigint: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("posts", "seen", { type: "bigint", using: sql`(extract(epoch from seen) * 1000)::bigint` });

  // deletes-data: values of column users.id that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of users.id changes from uuid to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("users", "id", {
    type: "integer",
    using: sql`('x' || right(replace(id::text, '-', ''), 8))::bit(32)::integer`,
  });

  await op.addForeignKey("posts_author_fkey", "posts", ["author"], { references: ["users", ["id"]] });
}
