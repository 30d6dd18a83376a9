import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("members", "nick", "name");
  await op.dropConstraint("members", "members_group_id_fkey");
  await op.dropIndex("ix_members_mail");
  await op.dropConstraint("members", "members_nick_check");

  // deletes-data: drops column members.trash and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("members", "trash");

  await op.alterTable("members", { comment: "new" });

  // rewrites-table: the type of members.id changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("members", "id", { type: "bigint" });

  await op.alterSequence("members_id_seq", { type: "bigint", max: "9223372036854775807" });
  await op.addColumn("members", "level", { type: "smallint", notNull: true, default: 1 });

  // rewrites-table: the type of groups.id changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("groups", "id", { type: "bigint" });

  // rewrites-table: the type of members.age changes from text to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("members", "age", { type: "integer", using: sql`age::integer`, default: 0, notNull: true });

  // rewrites-table: the type of members.group_id changes from integer to bigint: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("members", "group_id", { type: "bigint" });

  // rewrites-table: the type of members.joined changes from timestamp without time zone to timestamp with time
  //  zone: the table and its indexes are rewritten under an exclusive lock. run it when the table is small or
  //  idle, or add a new column, fill it in batches and swap the two.
  await op.alterColumn("members", "joined", { type: "timestamp with time zone", notNull: true });

  // rewrites-table: the type of members.mail changes from text to character varying(320): the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("members", "mail", {
    type: "character varying(320)",
    default: sql`''::character varying`,
    notNull: true,
  });

  await op.alterColumn("members", "name", { type: "text", default: null, comment: "once nick" });
  await op.addUnique("members_mail_key", "members", ["mail"]);
  await op.addCheck("members_name_check", "members", sql`((length(name) >= 1) AND (length(name) <= 100))`);
  await op.createIndex("ix_members_mail", "members", [sql`lower((mail)::text)`], { where: sql`(age > 17)` });
  await op.createIndex("ix_members_name", "members", [{ column: "name", collation: 'pg_catalog."C"' }]);
  await op.addForeignKey("members_group_id_fkey", "members", ["group_id"], {
    references: ["groups", ["id"]],
    onDelete: "set null",
  });
}

export async function downgrade(op: Operations) {
  await op.renameColumn("members", "name", "nick");
  await op.dropConstraint("members", "members_group_id_fkey");
  await op.dropIndex("ix_members_mail");
  await op.dropIndex("ix_members_name");
  await op.dropConstraint("members", "members_name_check");
  await op.dropConstraint("members", "members_mail_key");

  // deletes-data: drops column members.level and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("members", "level");

  await op.alterTable("members", { comment: "old" });

  // rewrites-table: the type of members.id changes from bigint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("members", "id", { type: "integer" });

  await op.alterSequence("members_id_seq", { type: "integer", max: 2147483647 });

  // irreversible: brings back column members.trash, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.addColumn("members", "trash", { type: "text" });

  // rewrites-table: the type of groups.id changes from bigint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("groups", "id", { type: "integer" });

  // rewrites-table: the type of members.age changes from integer to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("members", "age", { type: "text", default: sql`'0'::text`, notNull: false });

  // rewrites-table: the type of members.group_id changes from bigint to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("members", "group_id", { type: "integer" });

  // rewrites-table: the type of members.joined changes from timestamp with time zone to timestamp without time
  //  zone: the table and its indexes are rewritten under an exclusive lock. run it when the table is small or
  //  idle, or add a new column, fill it in batches and swap the two.
  await op.alterColumn("members", "joined", { type: "timestamp without time zone", notNull: false });

  await op.alterColumn("members", "mail", { type: "text", default: null, notNull: false });

  // rewrites-table: the type of members.nick changes from text to character varying(20): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("members", "nick", {
    type: "character varying(20)",
    default: sql`'x'::character varying`,
    comment: null,
  });

  await op.addCheck("members_nick_check", "members", sql`(length((nick)::text) > 0)`);
  await op.createIndex("ix_members_mail", "members", ["mail"]);
  await op.addForeignKey("members_group_id_fkey", "members", ["group_id"], { references: ["groups", ["id"]] });
}
