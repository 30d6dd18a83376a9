import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("member", "account");
  await op.renameSequence("member_id_seq", "account_id_seq");
  await op.renameConstraint("account", "PK_97cbbe986ce9d14ca5894fdc072", "PK_54115ee388cdb6d86bb4bf5b2ea");
  await op.dropConstraint("post", "FK_c6fb082a3114f35d0cc27c518e0");
  await op.dropIndex("ix_name");
  await op.dropConstraint("post", "chk_views");
  await op.addEnumValue("role", "editor", { after: "reader" });
  await op.addColumn("post", "state", { type: "varchar", notNull: true, default: "draft" });
  await op.alterColumn("account", "name", { type: "varchar(100)" });
  await op.alterColumn("post", "authorId", { notNull: true });

  // rewrites-table: the type of post.views changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("post", "views", { type: "bigint", default: "0" });

  await op.addCheck("chk_views", "post", sql`views >= 0`);
  await op.createIndex("ix_name", "account", ["name"], { unique: true });
  await op.createIndex("IDX_79dfe642ed99de55c9bb18e356", "post", ["state"]);
  await op.addForeignKey("FK_c6fb082a3114f35d0cc27c518e0", "post", ["authorId"], {
    references: ["account", ["id"]],
    onDelete: "cascade",
  });
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("account", "PK_54115ee388cdb6d86bb4bf5b2ea", "PK_97cbbe986ce9d14ca5894fdc072");
  await op.renameSequence("account_id_seq", "member_id_seq");
  await op.renameTable("account", "member");
  await op.dropConstraint("post", "FK_c6fb082a3114f35d0cc27c518e0");
  await op.dropIndex("ix_name");
  await op.dropIndex("IDX_79dfe642ed99de55c9bb18e356");
  await op.dropConstraint("post", "chk_views");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'editor' make it fail. give those
  //  rows another value first, in this revision: await op.execute(sql`update public.member set role = ... where
  //  role in ('editor')`).
  await op.renameEnum("role", "role__old");
  await op.createEnum("role", ["reader", "admin"]);
  await op.alterColumn("member", "role", {
    type: '"public"."role"',
    using: sql`role::text::"public"."role"`,
    default: "reader",
  });
  await op.dropEnum("role__old");

  // rewrites-table: the type of member.name changes from character varying(100) to character varying(50): the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("member", "name", { type: "varchar(50)" });

  await op.alterColumn("post", "authorId", { notNull: false });

  // rewrites-table: the type of post.views changes from bigint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("post", "views", { type: "integer", default: "0" });

  await op.addCheck("chk_views", "post", sql`views >= 0`);
  await op.createIndex("ix_name", "member", ["name"]);
  await op.addForeignKey("FK_c6fb082a3114f35d0cc27c518e0", "post", ["authorId"], { references: ["member", ["id"]] });

  // deletes-data: drops column post.state and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("post", "state");
}
