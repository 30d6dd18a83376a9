export const revision = { id: "bbb2", parents: ["aaa1"], message: "mixed", createdAt: "2026-11-20T11:00:00Z" };

// Rows of `runs` show how often what stands beside them was run.
export async function upgrade(op) {
  await op.createIndex("notes_body", "notes", ["body"], { concurrently: true });
  await op.addEnumValue("mood", "happy");
  await op.execute("update notes set mood = 'happy' where body = 'two'");
  await op.bulkInsert("runs", [{ what: "after the value" }]);
  await op.execute(`
    -- Two in one call, and something else between.
    create unique index concurrently if not exists "Notes Unique" on public.notes (body);
    insert into runs values ('between the statements of a script');
    reindex index concurrently notes_body`);
  await op.execute("alter table parts detach partition parts_old concurrently");
  await op.addColumn("notes", "late", { type: "integer" });
}

export async function downgrade(op) {
  await op.dropIndex("Notes Unique", { concurrently: true });
  await op.dropColumn("notes", "late");
  await op.execute("alter table parts attach partition parts_old for values from ('2020-01-01') to ('2025-01-01')");
  await op.bulkInsert("runs", [{ what: "between the drops" }]);
  await op.execute("drop index concurrently notes_body");
}
