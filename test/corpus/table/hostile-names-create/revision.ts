import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable('"Order Items"', {
    columns: {
      id: { type: "integer", notNull: true },
      "unit price": { type: "bigint", notNull: true, default: 0 },
      "Full Name": { type: "text" },
    },
    primaryKey: ["id"],
  });
  await op.createTable('"sel""ect"', {
    columns: {
      'q"uote': { type: "integer", notNull: true },
      "it's": { type: "text", default: sql`'it''s'::text` },
    },
    primaryKey: ['q"uote'],
    uniques: { 'un"ique': ["it's"] },
  });
  await op.createTable('"we.ird"', {
    columns: {
      "a.b": { type: "integer", notNull: true },
      "c:d": { type: "text", notNull: true },
    },
    primaryKey: ["a.b"],
    checks: { "chk.c:d": sql`("c:d" <> ''::text)` },
  });
  await op.createTable("größe_表_🙂", {
    columns: {
      naïve: { type: "integer", notNull: true },
      Ä: { type: "integer" },
    },
    primaryKey: ["naïve"],
  });
  await op.createTable("user", {
    columns: {
      order: { type: "integer", notNull: true },
      select: { type: "character varying(20)", comment: "a reserved word" },
      from: { type: "boolean", notNull: true, default: false },
      table: { type: "integer" },
    },
    primaryKey: ["order"],
  });
  await op.createIndex("ix Order Items", '"Order Items"', [{ column: "unit price", order: "desc" }, "Full Name"]);
  await op.addForeignKey("größe_表_🙂_naïve_fkey", "größe_表_🙂", ["naïve"], {
    references: ['"sel""ect"', ['q"uote']],
  });
  await op.addForeignKey("user_table_fkey", "user", ["table"], { references: ["user", ["order"]] });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table "Order Items" and its rows. export them first, or stop before this revision.
  await op.dropTable('"Order Items"');

  // deletes-data: drops table größe_表_🙂 and its rows. export them first, or stop before this revision.
  await op.dropTable("größe_表_🙂");

  // deletes-data: drops table "sel""ect" and its rows. export them first, or stop before this revision.
  await op.dropTable('"sel""ect"');

  // deletes-data: drops table "we.ird" and its rows. export them first, or stop before this revision.
  await op.dropTable('"we.ird"');

  // deletes-data: drops table user and its rows. export them first, or stop before this revision.
  await op.dropTable("user");
}
