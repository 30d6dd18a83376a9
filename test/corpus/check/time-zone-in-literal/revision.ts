import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addCheck("t_at", "t", sql`(at > '2019-12-31 22:00:00+00'::timestamp with time zone)`);
  await op.addCheck(
    "t_d",
    "t",
    sql`((d >= '2000-01-01'::date) AND (d < ('2000-01-01'::date + ('1 mon'::interval * (1200)::double precision))))`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_at");
  await op.dropConstraint("t", "t_d");
}
