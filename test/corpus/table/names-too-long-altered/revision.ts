import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_a_table_whose_name_is_so_long_that_the_server_will_surely_cu");
  await op.addColumn("a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i", "more", { type: "integer" });
  await op.alterColumn(
    "a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i",
    "the_column_a_table_whose_name_is_so_long_that_the_server_will_s",
    { type: "character varying(20)" },
  );
  await op.createIndex(
    "ix_a_table_whose_name_is_so_long_that_the_server_will_surely_cu",
    "a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i",
    ["the_column_a_table_whose_name_is_so_long_that_the_server_will_s"],
    { where: sql`(id > 0)` },
  );
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_a_table_whose_name_is_so_long_that_the_server_will_surely_cu");

  // rewrites-table: the type of
  //  a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i.the_column_a_table_whose_name_is_so_long_that_the_server_will_s
  //  changes from character varying(20) to character varying(10): the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn(
    "a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i",
    "the_column_a_table_whose_name_is_so_long_that_the_server_will_s",
    { type: "character varying(10)" },
  );

  await op.createIndex(
    "ix_a_table_whose_name_is_so_long_that_the_server_will_surely_cu",
    "a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i",
    ["the_column_a_table_whose_name_is_so_long_that_the_server_will_s"],
  );

  // deletes-data: drops column a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i.more and the values
  //  in it. copy the values first, or stop before this revision.
  await op.dropColumn("a_table_whose_name_is_so_long_that_the_server_will_surely_cut_i", "more");
}
