import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("authors");
  await op.dropConstraint("posts", "posts_user_id_fkey");

  // rewrites-table: the type of posts.id changes from integer to uuid: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("posts", "id", {
    type: "uuid",
    using: sql`lpad(to_hex(id), 32, '0')::uuid`,
    default: sql`gen_random_uuid()`,
    identity: null,
  });

  // rewrites-table: the type of posts.user_id changes from integer to uuid: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("posts", "user_id", { type: "uuid", using: sql`lpad(to_hex(user_id), 32, '0')::uuid` });

  // rewrites-table: the type of users.id changes from integer to uuid: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("users", "id", {
    type: "uuid",
    using: sql`lpad(to_hex(id), 32, '0')::uuid`,
    default: sql`gen_random_uuid()`,
  });

  await op.addForeignKey("posts_user_id_fkey", "posts", ["user_id"], {
    references: ["users", ["id"]],
    onDelete: "cascade",
  });
  await op.createView(
    "authors",
    sql`SELECT u.name,
    p.id
   FROM (public.users u
     JOIN public.posts p ON ((p.user_id = u.id)))`,
  );
  await op.dropSequence("users_id_seq");
}

export async function downgrade(op: Operations) {
  await op.dropView("authors");
  await op.dropConstraint("posts", "posts_user_id_fkey");
  await op.createSequence("users_id_seq", { type: "integer" });

  // deletes-data: values of column users.id that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of users.id changes from uuid to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("users", "id", {
    type: "integer",
    using: sql`('x' || right(replace(id::text, '-', ''), 8))::bit(32)::integer`,
    default: sql`nextval('public.users_id_seq'::regclass)`,
  });
  await op.execute(
    sql`SELECT setval('public.users_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.users), false)`,
  );

  await op.alterSequence("users_id_seq", {
    ownedBy: { table: "users", column: "id" },
  });

  // deletes-data: values of column posts.id that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of posts.id changes from uuid to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("posts", "id", {
    type: "integer",
    using: sql`('x' || right(replace(id::text, '-', ''), 8))::bit(32)::integer`,
    default: null,
    identity: "always",
  });
  await op.execute(
    sql`SELECT setval('public.posts_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.posts), false)`,
  );

  // deletes-data: values of column posts.user_id that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of posts.user_id changes from uuid to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("posts", "user_id", {
    type: "integer",
    using: sql`('x' || right(replace(user_id::text, '-', ''), 8))::bit(32)::integer`,
  });

  await op.addForeignKey("posts_user_id_fkey", "posts", ["user_id"], {
    references: ["users", ["id"]],
    onDelete: "cascade",
  });
  await op.createView(
    "authors",
    sql`SELECT u.name,
    p.id
   FROM (public.users u
     JOIN public.posts p ON ((p.user_id = u.id)))`,
  );
}
