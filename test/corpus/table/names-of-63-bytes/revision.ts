import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable(
    "t123456789012345678901234567890123456789012345678901234567890ab",
    "u123456789012345678901234567890123456789012345678901234567890ab",
  );
  await op.renameSequence(
    "t1234567890123456789012345678901234567890123456789012345_id_seq",
    "u1234567890123456789012345678901234567890123456789012345_id_seq",
  );
  await op.renameConstraint(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "t123456789012345678901234567890123456789012345678901234567_pkey",
    "u123456789012345678901234567890123456789012345678901234567_pkey",
  );
  await op.renameConstraint(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "t1234567890123456789012345678_cabcdefghijabcdefghijabcdefgh_key",
    "u1234567890123456789012345678_cabcdefghijabcdefghijabcdefgh_key",
  );
  await op.renameConstraint(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "t123456789012345678901234567_cabcdefghijabcdefghijabcdefg_check",
    "u123456789012345678901234567_cabcdefghijabcdefghijabcdefg_check",
  );
  await op.dropConstraint(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "u123456789012345678901234567_cabcdefghijabcdefghijabcdefg_check",
  );

  // rewrites-table: a value for u123456789012345678901234567890123456789012345678901234567890ab.extra is computed
  //  for each row: the table is rewritten under an exclusive lock. add the column without it, fill the rows in
  //  batches, then set the default.
  await op.addColumn("u123456789012345678901234567890123456789012345678901234567890ab", "extra", { type: "serial" });

  // rewrites-table: the type of
  //  u123456789012345678901234567890123456789012345678901234567890ab.cabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijxy
  //  changes from integer to bigint: the table and its indexes are rewritten under an exclusive lock. run it when
  //  the table is small or idle, or add a new column, fill it in batches and swap the two.
  await op.alterColumn(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "cabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijxy",
    { type: "bigint" },
  );

  await op.addCheck(
    "u123456789012345678901234567_cabcdefghijabcdefghijabcdefg_check",
    "u123456789012345678901234567890123456789012345678901234567890ab",
    sql`(cabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijxy > 0)`,
  );
}

export async function downgrade(op: Operations) {
  await op.renameConstraint(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "u123456789012345678901234567_cabcdefghijabcdefghijabcdefg_check",
    "t123456789012345678901234567_cabcdefghijabcdefghijabcdefg_check",
  );
  await op.renameConstraint(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "u1234567890123456789012345678_cabcdefghijabcdefghijabcdefgh_key",
    "t1234567890123456789012345678_cabcdefghijabcdefghijabcdefgh_key",
  );
  await op.renameConstraint(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "u123456789012345678901234567890123456789012345678901234567_pkey",
    "t123456789012345678901234567890123456789012345678901234567_pkey",
  );
  await op.renameSequence(
    "u1234567890123456789012345678901234567890123456789012345_id_seq",
    "t1234567890123456789012345678901234567890123456789012345_id_seq",
  );
  await op.renameTable(
    "u123456789012345678901234567890123456789012345678901234567890ab",
    "t123456789012345678901234567890123456789012345678901234567890ab",
  );
  await op.dropConstraint(
    "t123456789012345678901234567890123456789012345678901234567890ab",
    "t123456789012345678901234567_cabcdefghijabcdefghijabcdefg_check",
  );

  // rewrites-table: the type of
  //  t123456789012345678901234567890123456789012345678901234567890ab.cabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijxy
  //  changes from bigint to integer: the table and its indexes are rewritten under an exclusive lock. run it when
  //  the table is small or idle, or add a new column, fill it in batches and swap the two.
  await op.alterColumn(
    "t123456789012345678901234567890123456789012345678901234567890ab",
    "cabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijxy",
    { type: "integer" },
  );

  await op.addCheck(
    "t123456789012345678901234567_cabcdefghijabcdefghijabcdefg_check",
    "t123456789012345678901234567890123456789012345678901234567890ab",
    sql`(cabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijxy > 0)`,
  );

  // deletes-data: drops column t123456789012345678901234567890123456789012345678901234567890ab.extra and the
  //  values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t123456789012345678901234567890123456789012345678901234567890ab", "extra");
}
