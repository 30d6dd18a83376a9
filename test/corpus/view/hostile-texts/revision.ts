import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createView(
    "v",
    sql`SELECT id,
    'a;b -- no comment'::text AS a,
    'tab	back\\slash'::text AS b,
    'it''s $$ here'::text AS c,
    'tick \` and \${id} and \\d'::text AS d,
    '/* neither */'::text AS "e\`\${f}",
    'ü→😀'::text AS g
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
}
