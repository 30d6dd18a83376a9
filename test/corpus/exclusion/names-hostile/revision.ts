import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn('"S 1".T', "k", { type: "text", default: sql`''::text` });
  await op.addExclusion(
    'no "two" at once',
    '"S 1".T',
    sql`USING gist ("D.r" WITH &&) WHERE ((k <> 'it''s\`\${x}\\'::text))`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropConstraint('"S 1".T', 'no "two" at once');

  // deletes-data: drops column "S 1".T.k and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn('"S 1".T', "k");
}
