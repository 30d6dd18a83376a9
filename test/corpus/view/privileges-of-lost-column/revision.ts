import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");

  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.grant(["select"], {
    on: { view: "v" },
    to: ["pg_monitor"],
  });
  await op.grant(["update"], {
    on: { view: "v", columns: ["a"] },
    to: ["pg_monitor"],
  });
}

export async function downgrade(op: Operations) {
  await op.replaceView(
    "v",
    sql`SELECT id,
    a,
    b
   FROM public.t`,
  );
  await op.grant(["update"], {
    on: { view: "v", columns: ["b"] },
    to: ["pg_monitor"],
  });
}
