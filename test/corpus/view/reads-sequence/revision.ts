import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameSequence("q", "numbers");
  await op.dropView("x");
  await op.dropSequence("gone");
}

export async function downgrade(op: Operations) {
  await op.renameSequence("numbers", "q");
  await op.createSequence("gone");
  await op.createView(
    "x",
    sql`SELECT last_value
   FROM public.gone`,
  );
}
