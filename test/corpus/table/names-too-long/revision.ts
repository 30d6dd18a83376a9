import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i", {
    columns: {
      id: { type: "integer", notNull: true },
      the_column_a_table_whose_name_is_so_long_that_the_server_will_s: { type: "text" },
    },
    primaryKey: { name: "pk_a_table_whose_name_is_so_long_that_the_server_will_surely_cu", columns: ["id"] },
    checks: { ck_a_table_whose_name_is_so_long_that_the_server_will_surely_cu: sql`(id > 0)` },
  });
  await op.createTable("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü", {
    columns: {
      üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü: { type: "integer" },
    },
    uniques: { üüüüüüüüüüüüüü_üüüüüüüüüüüüüü_key: ["üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü"] },
  });
  await op.createIndex(
    "ix_a_table_whose_name_is_so_long_that_the_server_will_surely_cu",
    "a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i",
    ["the_column_a_table_whose_name_is_so_long_that_the_server_will_s"],
  );
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i and its rows. export
  //  them first, or stop before this revision.
  await op.dropTable("a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i");

  // deletes-data: drops table üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü and its rows. export them first, or stop before this
  //  revision.
  await op.dropTable("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü");
}
