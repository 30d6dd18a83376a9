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
await op.dropColumn("members", "trash");
await op.alterTable("members", { comment: "new" });
await op.alterColumn("members", "id", { type: "bigint" });
await op.alterSequence("members_id_seq", { type: "bigint", max: "9223372036854775807" });
await op.addColumn("members", "level", { type: "smallint", notNull: true, default: 1 });
await op.alterColumn("groups", "id", { type: "bigint" });
await op.alterColumn("members", "age", { type: "integer", using: sql`age::integer`, default: 0, notNull: true });
await op.alterColumn("members", "group_id", { type: "bigint" });
await op.alterColumn("members", "joined", { type: "timestamp with time zone", notNull: true });
await op.alterColumn("members", "mail", { type: "character varying(320)", default: sql`''::character varying`, notNull: true });
await op.alterColumn("members", "name", { type: "text", default: null, comment: "once nick" });
await op.addUnique("members_mail_key", "members", ["mail"]);
await op.addCheck("members_name_check", "members", sql`((length(name) >= 1) AND (length(name) <= 100))`);
await op.createIndex("ix_members_mail", "members", [sql`lower((mail)::text)`], { where: sql`(age > 17)` });
await op.createIndex("ix_members_name", "members", [{ column: "name", collation: "pg_catalog.\"C\"" }]);
await op.addForeignKey("members_group_id_fkey", "members", ["group_id"], { references: ["groups", ["id"]], onDelete: "set null" });
}

export async function downgrade(op: Operations) {
await op.renameColumn("members", "name", "nick");
await op.dropConstraint("members", "members_group_id_fkey");
await op.dropIndex("ix_members_mail");
await op.dropIndex("ix_members_name");
await op.dropConstraint("members", "members_name_check");
await op.dropConstraint("members", "members_mail_key");
await op.dropColumn("members", "level");
await op.alterTable("members", { comment: "old" });
await op.alterColumn("members", "id", { type: "integer" });
await op.alterSequence("members_id_seq", { type: "integer", max: 2147483647 });
await op.addColumn("members", "trash", { type: "text" });
await op.alterColumn("groups", "id", { type: "integer" });
await op.alterColumn("members", "age", { type: "text", default: sql`'0'::text`, notNull: false });
await op.alterColumn("members", "group_id", { type: "integer" });
await op.alterColumn("members", "joined", { type: "timestamp without time zone", notNull: false });
await op.alterColumn("members", "mail", { type: "text", default: null, notNull: false });
await op.alterColumn("members", "nick", { type: "character varying(20)", default: sql`'x'::character varying`, comment: null });
await op.addCheck("members_nick_check", "members", sql`(length((nick)::text) > 0)`);
await op.createIndex("ix_members_mail", "members", ["mail"]);
await op.addForeignKey("members_group_id_fkey", "members", ["group_id"], { references: ["groups", ["id"]] });
}
