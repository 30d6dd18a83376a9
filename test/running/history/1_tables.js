export const revision = { id: "aaa1", parents: [], message: "tables", createdAt: "2026-11-20T10:00:00Z" };

export async function upgrade(op) {
  await op.createEnum("mood", ["sad", "ok"]);
  await op.createTable("notes", {
    columns: {
      id: { type: "integer", notNull: true, identity: "always" },
      body: { type: "text", notNull: true },
      mood: { type: "mood" },
    },
    primaryKey: ["id"],
  });
  await op.bulkInsert("notes", [{ body: "one", mood: "ok" }, { body: "two" }]);
  await op.execute("create table parts (at date, n integer) partition by range (at)");
  await op.execute("create table parts_old partition of parts for values from ('2020-01-01') to ('2025-01-01')");
}

export async function downgrade(op) {
  await op.execute("drop table parts");
  await op.dropTable("notes");
  await op.dropEnum("mood");
}
