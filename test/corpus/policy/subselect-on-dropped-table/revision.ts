import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.createPolicy("p", "t", { using: sql`(owner = CURRENT_USER)` });

  // deletes-data: drops table members and its rows. export them first, or stop before this revision.
  await op.dropTable("members");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table members, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("members", {
    columns: {
      name: { type: "text" },
      team: { type: "integer" },
    },
  });

  await op.alterPolicy("p", "t", {
    using: sql`(team IN ( SELECT m.team
   FROM public.members m
  WHERE (m.name = CURRENT_USER)))`,
  });
}
