import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addCheck(
    "t.a check",
    "t",
    sql`((a ~ '^[\\w.+-]+@[\\w-]+\\.\\w{2,}$'::text) AND (a !~~ '%''%'::text) AND (a <> '\${x} \`y\` */ $1 :name ?'::text))`,
  );
  await op.addCheck(
    "it's",
    "t",
    sql`((b !~* '\\s'::text) OR (b = 'a\\b'::text) OR (POSITION(('$$'::text) IN (b)) > 0))`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t.a check");
  await op.dropConstraint("t", "it's");
}
