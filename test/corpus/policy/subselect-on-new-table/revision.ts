import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("z_members", {
    columns: {
      name: { type: "text", notNull: true },
      team: { type: "integer", notNull: true },
    },
    primaryKey: ["name", "team"],
  });
  await op.createPolicy("members", "t", {
    using: sql`(EXISTS ( SELECT 1
   FROM public.z_members m
  WHERE ((m.team = t.team) AND (m.name = CURRENT_USER))))`,
  });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("members", "t");

  // deletes-data: drops table z_members and its rows. export them first, or stop before this revision.
  await op.dropTable("z_members");
}
