import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addCheck(
    "t_case",
    "t",
    sql`
CASE
    WHEN (e = 'a'::public.e) THEN (j IS NOT NULL)
    ELSE true
END`,
  );
  await op.addCheck("t_e_check", "t", sql`(e = ANY (ARRAY['a'::public.e, 'b'::public.e]))`);
  await op.addCheck(
    "t_j_check",
    "t",
    sql`((jsonb_typeof((j -> 'x'::text)) = 'number'::text) AND (((j ->> 'x'::text))::integer > 0))`,
  );
  await op.addCheck("t_l_check", "t", sql`((cardinality(l) > 0) AND ('z'::text <> ALL (l)))`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_case");
  await op.dropConstraint("t", "t_e_check");
  await op.dropConstraint("t", "t_j_check");
  await op.dropConstraint("t", "t_l_check");
}
